import { type AiReport, readAiReport } from '@/dist/answers/ai-report-answers'
import { type AiState, readAiState } from '@/dist/answers/ai-state-answers'
import type { AiKeyRequest } from '@/lib/api/ai'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { createSpaceSend, readResult, type Send } from '../client/send'

/** Request timeout in milliseconds: the server allows 20 seconds for a connection test. */
const patience = 30_000

/** Creates the client for the model settings endpoints. Nothing throws; a key is only sent, never returned. */
export function createAiApi(send: Send = createSpaceSend(patience)) {
  const state = callOf('GET /api/v1/ai', {})
  return {
    state: async (): Promise<ApiResult<AiState>> => readResult(await send(state), readAiState),
    saveKey: async (body: AiKeyRequest): Promise<ApiResult<AiState>> =>
      readResult(await send(callOf('PUT /api/v1/ai/key', { body })), readAiState),
    async removeKey(): Promise<ApiResult<AiState>> {
      const result = await send(callOf('DELETE /api/v1/ai/key', {}))
      return result.ok ? readResult(await send(state), readAiState) : result
    },
    test: async (): Promise<ApiResult<AiReport>> =>
      readResult(await send(callOf('POST /api/v1/ai/test', {})), readAiReport),
  }
}

/** Shared instance. */
export const aiApi = createAiApi()
