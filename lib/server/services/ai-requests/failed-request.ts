import 'server-only'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import { ai } from '@/lib/messages/en/ai'

/** What a row says of a request that came to nothing: the code, and the words that go with it. */
export const failedWith = (code: AiRequestErrorCode) => ({
  status: 'failed' as const,
  stage: null,
  code,
  message: ai.errors[code],
})
