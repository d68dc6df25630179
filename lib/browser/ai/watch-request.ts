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
  /** Nobody answers at the moment; the next look may find somebody. */
  | { kind: 'unreached'; code: ApiFailureCode; retryAfter: number | null }
  | { kind: 'done'; id: string; result: RequestResults[K] }
  /** It came to nothing. With an id it is there, and may be tried again; without, it is not to be had. */
  | { kind: 'failed'; id: string | null; code: string }

type Parts<K extends RequestKind> = {
  /** A request that is there already; null where it is begun first. */
  id: string | null
  /** With the same key each time: while nobody answers it is asked for again. */
  begin: () => Promise<ApiResult<ModelRequest<K>>>
  read: (id: string) => Promise<ApiResult<ModelRequest<K>>>
  /** Ends the looking, at once; the request goes on. */
  signal: AbortSignal
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Milliseconds between two looks, and at least after nobody has answered. */
const pause = 1_000
const longPause = 4_000

/** True where the next try may succeed without anybody doing anything. */
export const isForNow = (code: ApiFailureCode): boolean =>
  ['offline', 'timeout', 'bad-answer', 'internal', 'unavailable'].includes(code)

/**
 * Converts an answer about a request into news. `isBegun`: the request exists and is only read; being asked
 * to wait is no refusal then.
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
  const { id, status, stage, code, result } = answer.value
  if (isUnderWay(answer.value)) return { kind: 'under-way', id, stage: stage ?? 'waiting' }
  return result ? { kind: 'done', id, result } : { kind: 'failed', id, code: code ?? status }
}

/**
 * Polls a request to a model until it is done or has failed: the one loop of everything that waits for a model. The
 * iterator may be left at any time. Never throws.
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
