import 'server-only'
import { type ErrorCode, errorStatus } from '@/lib/api/errors'
import type { ApiProblem } from '@/lib/api/problem'
import type { ConflictDetail } from '@/lib/api/resumes'
import { maximalProblems, type Problem, problemOfIssue } from '@/lib/resume/problems'
import type { Failure, Outcome } from '../outcome'

/** Expected trouble on its way through the app to the one place that answers it. */
export class FailureError extends Error {
  override name = 'FailureError'
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** Ends the request with a code. */
export function refuse(code: ErrorCode, more: Omit<Failure, 'ok' | 'code'> = {}): never {
  throw new FailureError({ ok: false, code, ...more })
}

/** The value of an outcome; a failure becomes the answer of the request. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new FailureError(outcome)
}

/** One plain sentence for each code, for whoever reads answers with their own eyes. */
const titles: Partial<Record<ErrorCode, string>> = {
  'bad-request': 'The body is no JSON.',
  'not-signed-in': 'Sign in first.',
  'key-not-valid': 'This key is unknown, was revoked or has expired.',
  'key-mistyped': 'This is no key, or it was not copied whole.',
  forbidden: 'This is not allowed from here.',
  'scope-missing': 'This key may not do this.',
  'not-found': 'There is nothing here.',
  'method-not-allowed': 'This address does not take this method.',
  'request-timeout': 'The body did not arrive in time. Send the request again.',
  'version-conflict': 'The document was saved elsewhere meanwhile.',
  'already-exists': 'A document of this id is there already.',
  trashed: 'The document lies in the trash. Restore it first.',
  'not-trashed': 'Only a document in the trash can be erased.',
  gone: 'The document was erased.',
  'precondition-failed': 'The document is of another version.',
  'too-large': 'That is larger than what is taken.',
  'unsupported-media-type': 'The body is of a type that is not taken here.',
  invalid: 'Something is not as it has to be.',
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

/** How to ask instead (RFC 6750), where a request did not say well enough who asks. */
const challenges: Partial<Record<ErrorCode, string>> = {
  'not-signed-in': 'Bearer',
  'key-not-valid': 'Bearer error="invalid_token"',
  'key-mistyped': 'Bearer error="invalid_token"',
  'scope-missing': 'Bearer error="insufficient_scope"',
}

/** A failure as problem+json (RFC 9457). Nothing in it tells of other people's data. */
export function describeProblem(
  failure: Failure,
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

/** The same as an answer of the app. */
export function problemResponse(failure: Failure, requestId: string): Response {
  const { body, ...how } = describeProblem(failure, requestId)
  return new Response(body, how)
}

type SchemaIssue = Parameters<typeof problemOfIssue>[0] & { keys?: readonly string[] }

/** What a schema found wrong with a request, by place. */
export function problemsOfIssues(issues: readonly SchemaIssue[]): Problem[] {
  return issues
    .flatMap((issue): Problem[] => {
      const problem = problemOfIssue(issue)
      if (issue.code === 'custom') return [{ ...problem, reason: issue.message }]
      if (issue.code !== 'unrecognized_keys') return [problem]
      return (issue.keys ?? []).map((key) => ({
        path: problem.path === '' ? key : `${problem.path}.${key}`,
        code: 'not-allowed',
        reason: 'not a known field',
      }))
    })
    .slice(0, maximalProblems)
}
