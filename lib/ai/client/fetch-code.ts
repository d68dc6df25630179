import type { ModelErrorCode } from './model-error-codes'

/** Error of our own fetches that ends a call, since no repetition can mend it. */
export type FetchCode = Extract<
  ModelErrorCode,
  'redirected' | 'too-large' | 'reload-needed' | 'offline' | 'broke-off'
>

const codes: Readonly<Record<string, FetchCode>> = {
  redirect: 'redirected',
  'too-large': 'too-large',
  'reload-needed': 'reload-needed',
  offline: 'offline',
  'broke-off': 'broke-off',
}

/** The connection ended in the middle of an answer. */
class BrokenAnswerError extends Error {
  override name = 'BrokenAnswerError'
  readonly code = 'broke-off'
}

/** Names what `fetch` throws for a body that ends early: a TypeError, with words of each browser's own. */
export const asBrokenAnswer = (error: unknown) =>
  error instanceof TypeError && fetchCodeOf(error) === null
    ? new BrokenAnswerError('The answer broke off', { cause: error })
    : error

/** Returns the code of an error thrown by our fetch, which is among the causes of the client's error. */
export function fetchCodeOf(error: unknown, depth = 0): FetchCode | null {
  if (!(error instanceof Error) || depth > 4) return null
  const code = 'code' in error ? error.code : null
  // The server's fetch reads the body, too: with a status, the answer had begun.
  if (code === 'unreachable' && 'status' in error && error.status !== null) return 'broke-off'
  const known = typeof code === 'string' && Object.hasOwn(codes, code) ? codes[code] : undefined
  return known ?? fetchCodeOf(error.cause, depth + 1)
}
