import 'server-only'
import type { ConflictDetail } from '@/lib/api/documents'
import type { ErrorCode } from '@/lib/api/errors'
import type { Scope } from '@/lib/api/keys'
import type { WorkspaceLimit } from '@/lib/api/workspace-limits'
import type { Problem } from '@/lib/resume/problems'

/** Expected error: a value with a code. Unexpected errors are thrown. */
export type Failure = {
  ok: false
  code: ErrorCode
  /** Paths and reasons, if the input is invalid. */
  problems?: Problem[]
  /** Seconds after which a retry makes sense. */
  retryAfter?: number
  /** With `not-signed-in`: true if the request had a bearer token, which is not valid here (RFC 6750, 3.1). */
  isTokenInvalid?: true
  /** With `scope-missing`: the scopes that the key or token lacks. */
  scopes?: readonly Scope[]
  /** With `limit-reached` of a workspace: which limit. */
  limit?: WorkspaceLimit
  /** With `version-conflict`: the current state. */
  current?: ConflictDetail['current']
}

export type Outcome<T> = { ok: true; value: T } | Failure
