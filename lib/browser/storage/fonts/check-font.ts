import manifest from '@/dist/engine-manifest.json'
import type { OwnFontErrorCode, OwnFontResult } from '@/lib/pdf/fonts/read-own-font'
import type { CheckFontReply, CheckFontRequest } from '@/lib/pdf/pdf-types'
import { askOnce } from './ask-once'

/** Why a font is rejected: by its content, because parsing did not end, or because it could not start. */
export type FontErrorCode = OwnFontErrorCode | 'unreadable' | 'not-started'

export type CheckedFont = Extract<OwnFontResult, { ok: true }> | { ok: false; code: FontErrorCode }

const isReply = (data: unknown): data is CheckFontReply =>
  typeof data === 'object' && data !== null && 'font' in data

/** Parses a font file in a worker of its own. */
export async function checkFont(bytes: Uint8Array<ArrayBuffer>): Promise<CheckedFont> {
  const worker = new Worker(new URL(manifest.worker, window.location.origin), { type: 'module' })
  const request: CheckFontRequest = { id: 1, type: 'check-font', bytes }
  const checked = await askOnce(worker, request, (data) => (isReply(data) ? data.font : undefined))
  if (checked === 'not-started') return { ok: false, code: checked }
  return checked ?? { ok: false, code: 'unreadable' }
}
