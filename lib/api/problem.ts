import type { Problem } from '@/lib/resume/problems'
import type { ErrorCode } from './errors'

/** An error on the wire: problem+json (RFC 9457) with a code of ours. */
export type ApiProblem = {
  type: string
  title: string
  status: number
  code: ErrorCode
  requestId: string
  problems?: Problem[]
}
