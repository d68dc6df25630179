import type { ApiFailureCode, ApiResult } from '../client/api-types'
import { waitFor } from '../client/wait-for'
import {
  isUnderWay,
  type ModelRequest,
  type RequestKind,
  type RequestResults,
} from './model-request'

/** Result of polling a request once. */
export type RequestNews<K extends RequestKind> =
  | { kind: 'under-way'; id: string; stage: 'waiting' | NonNullable<ModelRequest<K>['stage']> }
  /** No connection; the next poll may succeed. */
  | { kind: 'unreached'; code: ApiFailureCode; retryAfter: number | null }
  | { kind: 'done'; id: string; result: RequestResults[K] }
  /** The request failed. With an id it exists and may be retried; without, it does not exist. */
  | {
      kind: 'failed'
      id: string | null
      code: string
      /** Seconds; of a model that is busy for long. */
      retryAfter?: number | null
    }

type Parts<K extends RequestKind> = {
  /** Id of an existing request; null to create one first. */
  id: string | null
  /** Called with the same idempotency key each time; repeated while there is no connection. */
  begin: () => Promise<ApiResult<ModelRequest<K>>>
  read: (id: string) => Promise<ApiResult<ModelRequest<K>>>
  /** Stops polling; the request continues. */
  signal: AbortSignal
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Milliseconds between two polls, and minimum after a failed one. */
const pause = 1_000
const longPause = 4_000

/** Returns true if a retry may succeed by itself. */
export const isForNow = (code: ApiFailureCode): boolean =>
  ['offline', 'timeout', 'bad-answer', 'internal', 'unavailable'].includes(code)

/**
 * Converts an answer about a request to a progress event. `isBegun`: the request exists and is only polled; then a rate
 * limit is not a refusal.
 */
export function newsOf<K extends RequestKind>(
  answer: ApiResult<ModelRequest<K>>,
  isBegun: boolean,
): RequestNews<K> {
  if (!answer.ok) {
    const { code, retryAfter } = answer
    const mayPass = isForNow(code) || (isBegun && code === 'too-many-requests')
    return mayPass ? { kind: 'unreached', code, retryAfter } : { kind: 'failed', id: null, code }
  }
  const { id, status, stage, code, retryAfter, result } = answer.value
  if (isUnderWay(answer.value)) return { kind: 'under-way', id, stage: stage ?? 'waiting' }
  return result
    ? { kind: 'done', id, result }
    : { kind: 'failed', id, code: code ?? status, retryAfter }
}

/**
 * Polls a model request until it is done or has failed; the shared loop of all model features. The iterator may be
 * abandoned at any time. Never throws.
 */
export async function* watchRequest<K extends RequestKind>({
  id: known,
  begin,
  read,
  signal,
  wait = waitFor,
}: Parts<K>): AsyncGenerator<RequestNews<K>, void> {
  let id = known
  while (!signal.aborted) {
    const answer = await (id === null ? begin() : read(id))
    if (signal.aborted) return
    const news = newsOf(answer, id !== null)
    if (answer.ok) id = answer.value.id
    yield news
    if (news.kind === 'done' || news.kind === 'failed') return
    const asked = news.kind === 'unreached' ? Math.max(longPause, news.retryAfter ?? 0) : pause
    await wait(asked, signal)
  }
}
