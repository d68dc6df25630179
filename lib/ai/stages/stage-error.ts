import type { AiRequestErrorCode } from '@/lib/api/ai-requests'

/** The request was cancelled or deleted: its result is not needed any more. */
export class RequestEndedError extends Error {
  override name = 'RequestEndedError'
}

/** A stage failed for a reason that has a message for the user. */
export class StageError extends Error {
  override name = 'StageError'
  constructor(
    readonly code: AiRequestErrorCode,
    readonly retryAfter: number | null = null,
  ) {
    super(code)
  }
}
