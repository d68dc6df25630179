import manifest from '@/dist/engine-manifest.json'
import type { OwnFontErrorCode, OwnFontResult } from '@/lib/pdf/fonts/read-own-font'
import type { CheckFontReply, CheckFontRequest } from '@/lib/pdf/pdf-types'

/** Milliseconds for reading a font whole; on a slow device the engine's script starts within them, too. */
const deadline = 20_000

/** Why a font cannot be used: what its file is, or that reading it did not end. */
export type FontErrorCode = OwnFontErrorCode | 'unreadable'

export type CheckedFont = Extract<OwnFontResult, { ok: true }> | { ok: false; code: FontErrorCode }

const isReply = (data: unknown): data is CheckFontReply =>
  typeof data === 'object' && data !== null && 'font' in data

/** Reads a font file in a worker of its own, which is ended in any case: a file may be made to keep it busy. */
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
