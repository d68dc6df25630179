import type { Problem } from '@/lib/resume/problems'
import { type ErrorCode, errorStatus } from './errors'
import type { ConflictDetail } from './resumes'

/** An error on the wire: problem+json (RFC 9457) with a code of ours. */
export type ApiProblem = {
  type: string
  title: string
  status: number
  code: ErrorCode
  requestId: string
  problems?: Problem[]
}

/** Cause of a problem answer: its code and details. */
type ProblemCause = {
  code: ErrorCode
  problems?: Problem[]
  /** Seconds until a new try makes sense. */
  retryAfter?: number
  current?: ConflictDetail['current']
}

/** One plain sentence for each code, for whoever reads answers with their own eyes. */
const titles: Partial<Record<ErrorCode, string>> = {
  'bad-request': 'The body is no JSON.',
  'not-signed-in': 'Sign in first.',
  'wrong-credentials': 'The address or the password is wrong.',
  'key-not-valid': 'This key is unknown, was revoked or has expired.',
  'key-mistyped': 'This is no key, or it was not copied whole.',
  forbidden: 'This is not allowed from here.',
  'scope-missing': 'This key may not do this.',
  'proof-needed': 'Prove again that it is you: the last proof is too old for this.',
  'signup-closed': 'This installation takes no new accounts.',
  'not-found': 'There is nothing here.',
  'method-not-allowed': 'This address does not take this method.',
  'request-timeout': 'The body did not arrive in time. Send the request again.',
  'version-conflict': 'The document was saved elsewhere meanwhile.',
  'already-exists': 'Something of that id, name or address is there already.',
  trashed: 'The document lies in the trash. Restore it first.',
  'not-trashed': 'Only a document in the trash can be erased.',
  gone: 'It was erased, was used before, or has ended.',
  'precondition-failed': 'The document is of another version.',
  'too-large': 'That is larger than what is taken.',
  'unsupported-media-type': 'The body is of a type that is not taken here.',
  invalid: 'Something is not as it has to be.',
  'password-too-short': 'The password is too short.',
  'password-too-long': 'The password is too long.',
  'password-too-common': 'The password is too common.',
  'wrong-code': 'This is another code.',
  'limit-reached': 'There are as many of these as an account can hold.',
  'idempotency-mismatch': 'This Idempotency-Key came with another request before.',
  'newer-version': 'The document was written by a newer version of Vitae.',
  'ai-not-set-up': 'No model is set up for you.',
  'too-many-requests': 'That is too much at once. Come again when Retry-After says.',
  'too-many-files':
    'As many files as one account may bring are waiting or kept. Delete some, or come again later; nothing was lost.',
  internal: 'Something went wrong here.',
  'render-failed': 'The PDF could not be made.',
  unavailable: 'Nothing can be saved at the moment.',
}

/**
 * `WWW-Authenticate` challenges by error code (RFC 6750), for requests whose authentication is missing or not enough.
 */
const challenges: Partial<Record<ErrorCode, string>> = {
  'not-signed-in': 'Bearer',
  'key-not-valid': 'Bearer error="invalid_token"',
  'key-mistyped': 'Bearer error="invalid_token"',
  'scope-missing': 'Bearer error="insufficient_scope"',
}

/** A failure as problem+json (RFC 9457). Nothing in it tells of other people's data. */
export function describeProblem(
  failure: ProblemCause,
  requestId: string,
): { status: number; headers: Record<string, string>; body: string } {
  const { code, problems, retryAfter, current } = failure
  const status = errorStatus[code]
  const body: ApiProblem & Partial<ConflictDetail> = {
    type: `urn:vitae:problem:${code}`,
    title: titles[code] ?? 'This could not be done.',
    status,
    code,
    requestId,
    ...(problems ? { problems } : {}),
    ...(current ? { current } : {}),
  }
  const challenge = challenges[code]
  const headers = {
    'content-type': 'application/problem+json',
    ...(challenge ? { 'www-authenticate': challenge } : {}),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) }),
  }
  return { status, headers, body: JSON.stringify(body) }
}
