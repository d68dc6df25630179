import { type OwnFontErrorCode, ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import { askOnce } from './ask-once'
import type { WebFont } from './woff-worker'

export type UnpackedFont =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; code: OwnFontErrorCode | 'not-started' }

/** Bytes of the shorter header (WOFF, "WOFFHeader"; that of WOFF2 begins with the same fields). */
const headerSize = 44
const signatures = { woff: 0x774f4646, woff2: 0x774f4632 }

/**
 * Returns the font inside a WOFF or WOFF2 file, and other files as they are. Its declared size is checked before it is
 * unpacked in a worker of its own.
 */
export async function unpackFont(file: Uint8Array<ArrayBuffer>): Promise<UnpackedFont> {
  if (file.length < headerSize) return { ok: true, bytes: file }
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const signature = header.getUint32(0)
  const isWoff2 = signature === signatures.woff2
  if (!isWoff2 && signature !== signatures.woff) return { ok: true, bytes: file }
  if (header.getUint32(16) > ownFontLimits.bytes) return { ok: false, code: 'too-large' }
  const worker = new Worker(new URL('./woff-worker.ts', import.meta.url), { type: 'module' })
  const question: WebFont = { isWoff2, bytes: file }
  const bytes = await askOnce(worker, question, (data) =>
    data instanceof Uint8Array ? new Uint8Array(data) : null,
  )
  if (bytes === 'not-started') return { ok: false, code: bytes }
  if (!bytes) return { ok: false, code: 'damaged' }
  return bytes.length > ownFontLimits.bytes ? { ok: false, code: 'too-large' } : { ok: true, bytes }
}
