import type { AiKeyRequest, AiReport, AiState } from '@/lib/api/ai'
import { createSend, readResult, type Send } from '../api/send'
import type { ApiResult } from '../api/types'
import { readAiReport, readAiState } from './ai-answers'

/** A test may take the 20 seconds that the server gives it. */
const patience = 30_000

/** What the settings ask of the server about models. Nothing throws; a key goes one way only. */
export function createAiApi(send: Send = createSend(undefined, patience)) {
  const path = '/api/v1/ai'
  return {
    state: async (): Promise<ApiResult<AiState>> =>
      readResult(await send({ method: 'GET', path }), readAiState),
    saveKey: async (body: AiKeyRequest): Promise<ApiResult<AiState>> =>
      readResult(await send({ method: 'PUT', path: `${path}/key`, body }), readAiState),
    async removeKey(): Promise<ApiResult<AiState>> {
      const result = await send({ method: 'DELETE', path: `${path}/key` })
      return result.ok ? readResult(await send({ method: 'GET', path }), readAiState) : result
    },
    test: async (): Promise<ApiResult<AiReport>> =>
      readResult(await send({ method: 'POST', path: `${path}/test` }), readAiReport),
  }
}

/** The one that the screens use. */
export const aiApi = createAiApi()
