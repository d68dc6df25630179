import 'server-only'
import type { ErrorCode } from '@/lib/api/errors'
import type { ConflictDetail } from '@/lib/api/resumes'
import type { Problem } from '@/lib/resume/problems'

/** Expected error: a value with a code. Unexpected errors are thrown. */
export type Failure = {
  ok: false
  code: ErrorCode
  /** Paths and reasons, if the input is invalid. */
  problems?: Problem[]
  /** Seconds after which a retry makes sense. */
  retryAfter?: number
  /** With `version-conflict`: the current state. */
  current?: ConflictDetail['current']
}

export type Outcome<T> = { ok: true; value: T } | Failure
