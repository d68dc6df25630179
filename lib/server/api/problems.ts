import 'server-only'
import type { ErrorCode } from '@/lib/api/errors'
import { describeProblem } from '@/lib/api/problem'
import { maxProblems, type Problem, problemOfIssue } from '@/lib/resume/problems'
import type { Failure, Outcome } from '../outcome'

/** Expected error, thrown through the app to the one place that answers it. */
export class FailureError extends Error {
  override name = 'FailureError'
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** Ends the request with an error code. */
export function refuse(code: ErrorCode, more: Omit<Failure, 'ok' | 'code'> = {}): never {
  throw new FailureError({ ok: false, code, ...more })
}

/** Returns the value of an outcome; throws a failure, which becomes the answer of the request. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new FailureError(outcome)
}

/** Creates the answer of a failure. */
export function problemResponse(failure: Failure, requestId: string): Response {
  const { body, ...how } = describeProblem(failure, requestId)
  return new Response(body, how)
}

/** Creates the answer to a method that an address does not support. `allow` lists those it does (RFC 9110, 15.5.6). */
export function methodResponse(allow: string, requestId: string): Response {
  const response = problemResponse({ ok: false, code: 'method-not-allowed' }, requestId)
  response.headers.set('allow', allow)
  return response
}

type SchemaIssue = Parameters<typeof problemOfIssue>[0] & { keys?: readonly string[] }

const isStandardSentence = (message: string) => /^Unrecognized keys?\b/.test(message)

/** Lists the problems that a schema found in a request, by path; `input` is what it read. */
export function problemsOfIssues(issues: readonly SchemaIssue[], input: unknown): Problem[] {
  return issues
    .flatMap((issue): Problem[] => {
      const problem = problemOfIssue(issue, input)
      if (issue.code === 'custom' && problem.code !== 'missing')
        return [{ ...problem, reason: issue.message }]
      if (issue.code !== 'unrecognized_keys') return [problem]
      return (issue.keys ?? []).map((key) => ({
        path: problem.path === '' ? key : `${problem.path}.${key}`,
        code: 'not-allowed',
        reason: isStandardSentence(issue.message) ? 'not a known field' : issue.message,
      }))
    })
    .slice(0, maxProblems)
}
