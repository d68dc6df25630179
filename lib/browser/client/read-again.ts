import type { ApiResult } from './api-types'
import { type Call, failure, type Send, unchanged } from './send'

/**
 * Reads the same thing again and again: while it is as it was, the server says only that, and what it said
 * before is the answer.
 *
 * @param callFor the call, with the ETag of what is here already; undefined for nothing
 */
export function createReadAgain(
  send: Send,
  callFor: (ifNoneMatch: string | undefined) => Call,
): () => Promise<ApiResult<unknown>> {
  let last: { etag: string; value: unknown } | null = null
  return async () => {
    // The one that is asked with: another answer may come meanwhile.
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
