import 'server-only'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'

/** Returns the fields of a row whose request failed. */
export const failedWith = (code: AiRequestErrorCode) => ({
  status: 'failed' as const,
  stage: null,
  draft: undefined,
  code,
})
