import { type AiState, readAiState } from '@/dist/answers/ai-state-answers'
import { type SentPlace, whereSent } from '@/lib/ai/disclosure/where-sent'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { failure, readResult } from '../client/send'
import { readShownChoice } from './find-answerer'
import { createModelSend } from './model-send'
import type { ModelChoice } from './page/model-choice'

/** Model that answers. `device`: null for the account's. */
export type ModelState = AiState & { device: (SentPlace & { model: string }) | null }

/**
 * Reads which model answers requests: the one chosen on this device, else the account's.
 *
 * @returns null for a guest without one
 */
export async function readModelState(isSignedIn: boolean): Promise<ApiResult<ModelState> | null> {
  let choice: ModelChoice | null
  try {
    choice = await readShownChoice()
  } catch {
    return failure('model-unreadable')
  }
  if (!choice?.model && !isSignedIn) return null
  const device = choice?.model ? { ...whereSent(choice.baseUrl), model: choice.model } : null
  const asked = readResult(await createModelSend()(callOf('GET /api/v1/ai', {})), readAiState)
  return asked.ok ? { ...asked, value: { ...asked.value, device } } : asked
}
