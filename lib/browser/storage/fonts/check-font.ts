import manifest from '@/dist/engine-manifest.json'
import type { OwnFontErrorCode, OwnFontResult } from '@/lib/pdf/fonts/read-own-font'
import type { CheckFontReply, CheckFontRequest } from '@/lib/pdf/pdf-types'

/** Timeout for parsing a font in milliseconds, including the start of the engine on a slow device. */
const deadline = 20_000

/** Why a font is rejected: by its content, or because parsing did not end. */
export type FontErrorCode = OwnFontErrorCode | 'unreadable'

export type CheckedFont = Extract<OwnFontResult, { ok: true }> | { ok: false; code: FontErrorCode }

const isReply = (data: unknown): data is CheckFontReply =>
  typeof data === 'object' && data !== null && 'font' in data

/** Parses a font file in a dedicated worker, which is always terminated, since a malicious file could keep it busy. */
export function checkFont(bytes: Uint8Array<ArrayBuffer>): Promise<CheckedFont> {
  const worker = new Worker(new URL(manifest.worker, window.location.origin), { type: 'module' })
  return new Promise<CheckedFont>((resolve) => {
    const fail = () => resolve({ ok: false, code: 'unreadable' })
    setTimeout(fail, deadline)
    worker.onerror = fail
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isReply(data)) resolve(data.font)
    }
    const request: CheckFontRequest = { id: 1, type: 'check-font', bytes }
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
