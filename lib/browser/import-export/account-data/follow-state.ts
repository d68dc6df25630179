import { isForNow } from '../../ai/watch-request'
import type { ApiFailureCode, ApiResult } from '../../client/api-types'
import { waitFor } from '../../client/wait-for'

/** Result of polling a server job once. */
export type StateNews<T> =
  | { kind: 'state'; state: T }
  /** Nobody answers just now: the job goes on, and is looked at again. */
  | { kind: 'unreached' }
  /** It is not to be had: taken away, or the session has ended. */
  | { kind: 'lost'; code: ApiFailureCode }

type Parts<T> = {
  read: () => Promise<ApiResult<T>>
  isOver: (state: T) => boolean
  /** Ends the looking; the job goes on. */
  signal: AbortSignal
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Milliseconds between two looks, and after nobody has answered. */
const pause = 700
const longPause = 4_000

/** Polls a job of the server until it ends. The iterator may be left at any time. Never throws. */
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
