import type { ApiResult } from './api-types'
import { type Call, failure, type Send, unchanged } from './send'

/**
 * Creates a conditional GET: sends the last ETag as `If-None-Match`, and returns the last value again on 304.
 *
 * @param callFor the request, with the ETag of the last answer; undefined without one
 */
export function createReadAgain(
  send: Send,
  callFor: (ifNoneMatch: string | undefined) => Call,
): () => Promise<ApiResult<unknown>> {
  let last: { etag: string; value: unknown } | null = null
  return async () => {
    // Captured, since another answer may arrive meanwhile.
    const known = last
    const result = await send(callFor(known?.etag))
    if (!result.ok) return result
    const { value, etag } = result
    if (value === unchanged) {
      return known ? { ok: true, value: known.value } : failure('bad-answer')
    }
    last = etag === undefined ? null : { etag, value }
    return result
  }
}
