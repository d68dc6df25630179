import type { EngineReply, RenderErrorCode, RenderResult } from '@/lib/pdf/pdf-types'
import { isRecord } from '@/lib/resume/is-record'

const errorCodes: readonly RenderErrorCode[] = [
  'unknown-kind',
  'too-large',
  'font-unavailable',
  'layout-failed',
  'engine-broken',
  'cancelled',
]

function isResult(value: unknown): value is RenderResult {
  if (!isRecord(value)) return false
  if (value.ok === false) {
    return errorCodes.some((code) => code === value.code) && typeof value.message === 'string'
  }
  if (value.ok !== true || !isRecord(value.rendered)) return false
  const { bytes, pages, boxes, missing } = value.rendered
  return (
    bytes instanceof Uint8Array &&
    Array.isArray(pages) &&
    pages.every((page) => isRecord(page) && typeof page.hash === 'number') &&
    Array.isArray(boxes) &&
    Array.isArray(missing)
  )
}

/**
 * Validates a message of the engine's worker. Workers of one build can share a script URL, so a cache may start the
 * wrong worker, whose messages must not be taken for pages.
 *
 * @returns the reply, or `null` if invalid
 */
export function readEngineReply(message: unknown): EngineReply | null {
  if (!isRecord(message) || typeof message.id !== 'number' || !isResult(message.result)) return null
  const { id, result, shared } = message
  return typeof shared === 'number' ? { id, result, shared } : { id, result }
}
