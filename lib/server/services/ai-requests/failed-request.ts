import 'server-only'
import type { AiRequestTrouble } from '@/lib/api/ai-requests'
import { ai } from '@/lib/messages/en/ai'

/** What a row says of a request that came to nothing: the code, and the words that go with it. */
export const failedWith = (code: AiRequestTrouble) => ({
  status: 'failed' as const,
  stage: null,
  code,
  message: ai.troubles[code],
})
