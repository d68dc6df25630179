import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { isAboutLength } from './dialect'
import { fetchCodeOf } from './fetch-code'
import type { ModelErrorCode } from './model-error-codes'

export type ModelError = {
  code: ModelErrorCode
  /** Seconds from `Retry-After`; null without it. */
  retryAfter: number | null
}

const transient: ReadonlySet<ModelErrorCode> = new Set(['busy', 'server-trouble', 'unreachable'])

/** Returns true for codes that a retry may resolve. */
export const isTransient = (code: ModelErrorCode) => transient.has(code)

/** Returns the text of a server's error, for pattern matching only: never stored, never shown, never logged. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof APIError)) return ''
  return `${error.code ?? ''} ${error.type ?? ''} ${error.param ?? ''} ${error.message}`
}

/** Returns true if an error says that the account has no credit or quota left. */
export const isAboutMoney = (words: string) =>
  /insufficient_quota|exceeded your current quota|billing|credit/i.test(words)

/** Parses `retry-after-ms`, and `Retry-After`: seconds or a date (RFC 9110 section 10.2.3). */
export function readRetryAfter(headers: Headers | undefined, now: number): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds / 1_000)
  const text = headers?.get('retry-after')
  if (!text) return null
  const seconds = Number(text)
  const wait = Number.isFinite(seconds) ? seconds : (Date.parse(text) - now) / 1_000
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

function codeOfStatus(status: number, words: string): ModelErrorCode {
  if (status === 401 || status === 403) return 'key-refused'
  if (status === 402) return 'out-of-credit'
  if (status === 404) return 'model-unknown'
  if (status === 413 || isAboutLength(words)) return 'too-long'
  if (status === 429) return isAboutMoney(words) ? 'out-of-credit' : 'busy'
  if (status === 408 || status === 409 || status >= 500) return 'server-trouble'
  if (/content_filter|content management policy/i.test(words)) return 'refused'
  return 'no-model-server'
}

/**
 * Returns the model error for an exception thrown by a request.
 *
 * @throws the error, when it did not come from a request
 */
export function modelErrorOf(
  error: unknown,
  { signal, cancel }: { signal: AbortSignal; cancel: AbortSignal | undefined },
): ModelError {
  const plain = (code: ModelErrorCode): ModelError => ({ code, retryAfter: null })
  if (cancel?.aborted) return plain('cancelled')
  const fetchCode = fetchCodeOf(signal.reason) ?? fetchCodeOf(error)
  if (fetchCode) return plain(fetchCode)
  if (signal.aborted) return plain('too-slow')
  if (error instanceof APIConnectionTimeoutError) return plain('too-slow')
  if (error instanceof APIUserAbortError) return plain('cancelled')
  if (error instanceof APIConnectionError) return plain('unreachable')
  if (error instanceof APIError && error.status !== undefined) {
    return {
      code: codeOfStatus(error.status, wordsOf(error)),
      retryAfter: readRetryAfter(error.headers, Date.now()),
    }
  }
  // The body was truncated, or is declared as JSON and is not.
  if (error instanceof SyntaxError) return plain('no-model-server')
  // Reported in the middle of a stream.
  if (error instanceof APIError) return plain('server-trouble')
  throw error
}
