import { fetchCodeOf } from './fetch-code'
import { isAboutMoney, readRetryAfter } from './model-error'

/** End of a call: at its time limit, by its person, or for a reason that no repetition can mend. */
export type Ending = {
  signal: AbortSignal
  /** Of the person. */
  cancel: AbortSignal | undefined
  endsAt: number
  /** Aborts the call; the reason is that of `signal` then. */
  end: (reason: unknown) => void
}

/** Opens the end of a call. `lost` aborts when the device loses its connection. */
export function openEnding(
  { signal: cancel, deadline }: { signal?: AbortSignal; deadline: number },
  lost?: AbortSignal,
): Ending {
  const own = new AbortController()
  const others = [cancel, lost].filter((one) => one !== undefined)
  return {
    signal: AbortSignal.any([own.signal, AbortSignal.timeout(deadline), ...others]),
    cancel,
    endsAt: Date.now() + deadline,
    end: (reason) => own.abort(reason),
  }
}

/** Seconds: the OpenAI client waits for `Retry-After` up to here, and repeats at once for a longer one. */
const maxRetryAfter = 60

/**
 * Wraps a fetch so that the OpenAI client repeats a request only where that may help, and in time. The client itself
 * waits as `Retry-After` says; it knows neither the deadline of a call nor an account without credit, and repeats
 * whatever a fetch throws, also when an answer broke off that has been paid for.
 */
export function limitRetries(fetcher: typeof fetch, { signal, endsAt, end }: Ending): typeof fetch {
  return async (input, init) => {
    try {
      const response = await fetcher(input, init)
      const { status, headers } = response
      if (status !== 429 && status < 500) return response
      const wait = readRetryAfter(headers, Date.now()) ?? 0
      const words = status === 429 ? await response.text() : null
      const isInVain = wait > maxRetryAfter || Date.now() + wait * 1_000 >= endsAt
      const answer = new Response(words ?? response.body, response)
      if (isInVain || isAboutMoney(words ?? '')) answer.headers.set('x-should-retry', 'false')
      return answer
    } catch (error) {
      if (!signal.aborted && fetchCodeOf(error) !== null) end(error)
      throw error
    }
  }
}
