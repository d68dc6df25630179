import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { isAboutLength } from './dialect'
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

/** Parses `Retry-After`: seconds or a date (RFC 9110 section 10.2.3). */
function readRetryAfter(headers: Headers | undefined, now: number): number | null {
  const text = headers?.get('retry-after')
  if (!text) return null
  const seconds = Number(text)
  const wait = Number.isFinite(seconds) ? seconds : (Date.parse(text) - now) / 1_000
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

function codeOfStatus(status: number, words: string): ModelErrorCode {
  const isAboutMoney = /insufficient_quota|exceeded your current quota|billing|credit/i.test(words)
  if (status === 401 || status === 403) return 'key-refused'
  if (status === 402) return 'out-of-credit'
  if (status === 404) return 'model-unknown'
  if (status === 413 || isAboutLength(words)) return 'too-long'
  if (status === 429) return isAboutMoney ? 'out-of-credit' : 'busy'
  if (status === 408 || status === 409 || status >= 500) return 'server-trouble'
  if (/content_filter|content management policy/i.test(words)) return 'refused'
  return 'no-model-server'
}

/** Returns the code of an error thrown by our fetch, which is among the causes of the client's error. */
function fetchCodeOf(error: unknown, depth = 0): 'redirect' | 'too-large' | 'reload-needed' | null {
  if (!(error instanceof Error) || depth > 4) return null
  const code = 'code' in error ? error.code : null
  const isOfFetch = code === 'redirect' || code === 'too-large' || code === 'reload-needed'
  return isOfFetch ? code : fetchCodeOf(error.cause, depth + 1)
}

/**
 * Returns the model error for an exception thrown by a request.
 *
 * @param ended the two reasons why we end a request ourselves
 * @throws the error, when it did not come from a request
 */
export function modelErrorOf(
  error: unknown,
  ended: { isCancelled: boolean; isLate: boolean },
  now = Date.now(),
): ModelError {
  const plain = (code: ModelErrorCode): ModelError => ({ code, retryAfter: null })
  if (ended.isCancelled) return plain('cancelled')
  if (ended.isLate) return plain('too-slow')
  const fetchCode = fetchCodeOf(error)
  if (fetchCode === 'redirect') return plain('redirected')
  if (fetchCode) return plain(fetchCode)
  if (error instanceof APIConnectionTimeoutError) return plain('too-slow')
  if (error instanceof APIUserAbortError) return plain('cancelled')
  if (error instanceof APIConnectionError) return plain('unreachable')
  if (error instanceof APIError && error.status !== undefined) {
    return {
      code: codeOfStatus(error.status, wordsOf(error)),
      retryAfter: readRetryAfter(error.headers, now),
    }
  }
  // The body was truncated, or is declared as JSON and is not.
  if (error instanceof SyntaxError) return plain('no-model-server')
  // A connection that ends in the middle of a body is reported as a TypeError, too.
  const isCutOff = error instanceof TypeError && (error.cause || error.message === 'terminated')
  if (isCutOff) return plain('unreachable')
  // Reported in the middle of a stream.
  if (error instanceof APIError) return plain('server-trouble')
  throw error
}
