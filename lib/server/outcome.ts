import 'server-only'
import type { ErrorCode } from '@/lib/api/errors'
import type { ConflictDetail } from '@/lib/api/resumes'
import type { Problem } from '@/lib/resume/problems'

/** Expected trouble: a value with a code. What nobody expects throws. */
export type Failure = {
  ok: false
  code: ErrorCode
  /** Places and reasons, where the input is at fault. */
  problems?: Problem[]
  /** Seconds until a new try makes sense. */
  retryAfter?: number
  /** With `version-conflict`: what is there. */
  current?: ConflictDetail['current']
}

export type Outcome<T> = { ok: true; value: T } | Failure
