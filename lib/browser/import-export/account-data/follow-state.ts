import { isForNow } from '../../ai/watch-request'
import type { ApiFailureCode, ApiResult } from '../../client/api-types'
import { waitFor } from '../../client/wait-for'

/** Result of polling a server job once. */
export type StateNews<T> =
  | { kind: 'state'; state: T }
  /** No connection: the task continues, and is polled again. */
  | { kind: 'unreached' }
  /** The task does not exist: it was deleted, or the session has ended. */
  | { kind: 'lost'; code: ApiFailureCode }

type Parts<T> = {
  read: () => Promise<ApiResult<T>>
  isOver: (state: T) => boolean
  /** Stops polling; the task continues. */
  signal: AbortSignal
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Milliseconds between two polls, and after one without an answer. */
const pause = 700
const longPause = 4_000

/** Polls a task of the server until it ends. The iterator may be abandoned at any time. Never throws. */
export async function* followState<T>({
  read,
  isOver,
  signal,
  wait = waitFor,
}: Parts<T>): AsyncGenerator<StateNews<T>, void> {
  while (!signal.aborted) {
    const answer = await read()
    if (signal.aborted) return
    if (answer.ok) {
      yield { kind: 'state', state: answer.value }
      if (isOver(answer.value)) return
      await wait(pause, signal)
      continue
    }
    const mayPass = isForNow(answer.code) || answer.code === 'too-many-requests'
    if (!mayPass) {
      yield { kind: 'lost', code: answer.code }
      return
    }
    yield { kind: 'unreached' }
    await wait(Math.max(longPause, answer.retryAfter ?? 0), signal)
  }
}
