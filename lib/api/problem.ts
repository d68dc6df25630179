import type { Problem } from '@/lib/resume/problems'
import type { ConflictDetail } from './documents'
import { type ErrorCode, errorStatus } from './errors'
import type { Scope } from './keys'
import { describeWorkspaceLimit, type WorkspaceLimit, workspaceLimits } from './workspace-limits'

/** An error on the wire: problem+json (RFC 9457) with a code of ours. */
export type ApiProblem = {
  type: string
  title: string
  detail?: string
  status: number
  code: ErrorCode
  requestId: string
  problems?: Problem[]
  scope?: string
  limit?: { name: WorkspaceLimit; max: number }
}

/** Cause of a problem answer: its code and details. */
type ProblemCause = {
  code: ErrorCode
  problems?: Problem[]
  /** Seconds until a new try makes sense. */
  retryAfter?: number
  /** True if the request had a bearer token that is not valid. */
  isTokenInvalid?: true
  /** Scopes that the key or token lacks. */
  scopes?: readonly Scope[]
  /** The limit of workspaces that is reached. */
  limit?: WorkspaceLimit
  current?: ConflictDetail['current']
}

/** One plain sentence for each code, for people who read the answers. */
const titles: Partial<Record<ErrorCode, string>> = {
  'bad-request': 'The body of the request could not be read.',
  'not-signed-in': 'Sign in first, or send an API key.',
  'wrong-credentials': 'The email or the password is wrong.',
  'key-not-valid': 'This API key or access token is unknown, was revoked or has expired.',
  'key-mistyped': 'This is not an API key, or it was not copied completely.',
  forbidden: 'You are not allowed to do this from here.',
  'account-disabled':
    'This account is disabled; the person who runs this server can enable it again.',
  'scope-missing': 'This API key or access token does not have the scope that this needs.',
  'proof-needed': 'Confirm again that it is you: the last confirmation is too old for this.',
  'signup-closed': 'This server does not accept new accounts.',
  'personal-only':
    'This is about you and not about a workspace. Send it without the vitae-workspace header, or with a key of your own.',
  'role-missing': 'Your role in this workspace does not allow this. Ask an owner or an admin.',
  'other-address':
    'This invitation is for another email address, or yours is not confirmed yet. Sign in with the invited address.',
  'workspace-not-found': 'This workspace does not exist, or you have no access to it.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not support this method.',
  'request-timeout': 'The body of the request did not arrive in time. Send the request again.',
  'version-conflict': 'The document was saved elsewhere in the meantime.',
  'already-exists': 'Something with this id, name or address already exists.',
  'already-member': 'This person is already a member of the workspace.',
  'last-owner':
    'You are the only owner of a workspace that has other members. Nothing was changed. Hand it over or delete it first.',
  'own-account':
    'You cannot disable or delete the account that you are using. Nothing was changed.',
  'last-operator':
    'This is the only operator of this server. Nothing was changed. Make somebody else an operator first.',
  trashed: 'The document is in the trash. Restore it first.',
  'document-locked': 'The document is locked. Its person can unlock it in Vitae.',
  'not-trashed': 'Only a document in the trash can be deleted permanently.',
  gone: 'It was permanently deleted, was already used or has expired.',
  'precondition-failed': 'The document has a different version.',
  'too-large': 'This is larger than the server accepts.',
  'unsupported-media-type': 'This address does not support this content type.',
  invalid: 'Something in the request is not valid.',
  'password-too-short': 'The password is too short.',
  'password-too-long': 'The password is too long.',
  'password-too-common': 'The password is too common.',
  'wrong-code': 'The code is wrong.',
  'limit-reached': 'There are as many of these as there can be.',
  'idempotency-mismatch': 'This Idempotency-Key was already used for a different request.',
  'newer-version': 'The document was written by a newer version of Vitae.',
  'ai-not-set-up': 'No AI model is set up for you.',
  'too-many-requests': 'Too many requests. Try again after the time in Retry-After.',
  'too-many-files':
    'Too many files of this account are waiting or stored. Nothing was lost. Delete some, or try again later.',
  internal: 'Something went wrong on the server.',
  'render-failed': 'The PDF could not be made.',
  'took-too-long': 'It took too long and was stopped. Nothing was changed.',
  unavailable: 'Nothing can be saved right now.',
}

const invalidToken = 'Bearer error="invalid_token"'

/**
 * Returns the `WWW-Authenticate` challenge of a failure (RFC 6750, 3), where authentication is missing or not enough.
 * Without a credential in the request it names no error.
 */
function challengeOf({ code, isTokenInvalid }: ProblemCause, scope: string | null): string | null {
  if (code === 'not-signed-in') return isTokenInvalid ? invalidToken : 'Bearer'
  if (code === 'key-not-valid' || code === 'key-mistyped') return invalidToken
  if (code !== 'scope-missing') return null
  const lacking = scope === null ? '' : `, scope="${scope}"`
  return `Bearer error="insufficient_scope"${lacking}`
}

/** A failure as problem+json (RFC 9457). Nothing in it tells of other people's data. */
export function describeProblem(
  failure: ProblemCause,
  requestId: string,
): { status: number; headers: Record<string, string>; body: string } {
  const { code, problems, retryAfter, scopes, limit, current } = failure
  const scope = scopes ? scopes.join(' ') : null
  const status = errorStatus[code]
  const body: ApiProblem & Partial<ConflictDetail> = {
    type: `urn:vitae:problem:${code}`,
    title: titles[code] ?? 'This could not be done.',
    ...(limit ? { detail: describeWorkspaceLimit(limit) } : {}),
    status,
    code,
    requestId,
    ...(problems ? { problems } : {}),
    ...(scope === null ? {} : { scope }),
    ...(limit ? { limit: { name: limit, max: workspaceLimits[limit] } } : {}),
    ...(current ? { current } : {}),
  }
  const challenge = challengeOf(failure, scope)
  const headers = {
    'content-type': 'application/problem+json',
    ...(challenge ? { 'www-authenticate': challenge } : {}),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) }),
  }
  return { status, headers, body: JSON.stringify(body) }
}
