import { type OwnFontErrorCode, ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import { askOnce } from './ask-once'
import type { WebFont } from './woff-worker'

export type UnpackedFont =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; code: OwnFontErrorCode | 'not-started' }

/** Bytes of the shorter header (WOFF, "WOFFHeader"; that of WOFF2 begins with the same fields). */
const headerSize = 44
const signatures = { woff: 0x774f4646, woff2: 0x774f4632 }

/** Tables that are transformed unless their flags say otherwise, by the index of their name and by their name. */
const transformedTables = new Set([10, 11, 0x676c7966, 0x6c6f6361])

/** Sums the original lengths of a WOFF file's tables (WOFF 1.0, 5). */
function sumOfWoff(view: DataView): number {
  let sum = 0
  for (let at = 0; at < view.getUint16(12); at++) sum += view.getUint32(headerSize + at * 20 + 12)
  return sum
}

/**
 * Sums the tables of a WOFF2 file (WOFF 2.0, 4.1), each as it is in the packed stream or in the font, whichever is larger.
 * The size in the header is a hint that decoders need not follow.
 */
function sumOfWoff2(view: DataView): number {
  let at = headerSize + 4
  const readLength = () => {
    for (let length = 0, digits = 0; digits < 5; digits++) {
      const digit = view.getUint8(at++)
      length = length * 128 + (digit & 127)
      if (digit < 128) return length
    }
    throw new RangeError('A number has more than five digits')
  }
  let sum = 0
  for (let left = view.getUint16(12); left > 0; left--) {
    const flags = view.getUint8(at++)
    let name = flags & 63
    if (name === 63) {
      name = view.getUint32(at)
      at += 4
    }
    const version = flags >> 6
    const isTransformed = transformedTables.has(name) ? version !== 3 : version !== 0
    const length = readLength()
    sum += isTransformed ? Math.max(length, readLength()) : length
  }
  return sum
}

/**
 * Returns the font inside a WOFF or WOFF2 file, and other files as they are. Its size by the header and by the list of its
 * tables is checked before it is unpacked in a worker of its own.
 */
export async function unpackFont(file: Uint8Array<ArrayBuffer>): Promise<UnpackedFont> {
  if (file.length < headerSize) return { ok: true, bytes: file }
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const signature = header.getUint32(0)
  const isWoff2 = signature === signatures.woff2
  if (!isWoff2 && signature !== signatures.woff) return { ok: true, bytes: file }
  let size = header.getUint32(16)
  try {
    size = Math.max(size, isWoff2 ? sumOfWoff2(header) : sumOfWoff(header))
  } catch {
    // The list of tables does not end within the file.
    return { ok: false, code: 'damaged' }
  }
  if (size > ownFontLimits.bytes) return { ok: false, code: 'too-large' }
  const worker = new Worker(new URL('./woff-worker.ts', import.meta.url), { type: 'module' })
  const question: WebFont = { isWoff2, bytes: file }
  const bytes = await askOnce(worker, question, (data) =>
    data instanceof Uint8Array ? new Uint8Array(data) : null,
  )
  if (bytes === 'not-started') return { ok: false, code: bytes }
  if (!bytes) return { ok: false, code: 'damaged' }
  return bytes.length > ownFontLimits.bytes ? { ok: false, code: 'too-large' } : { ok: true, bytes }
}
