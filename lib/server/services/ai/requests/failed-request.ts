import 'server-only'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import { ai } from '@/lib/messages/en/ai'

/** Returns the fields of a row whose request failed: the code, and the message that goes with it. */
export const failedWith = (code: AiRequestErrorCode) => ({
  status: 'failed' as const,
  stage: null,
  code,
  message: ai.errors[code],
})
