import type { AiRequest, CheckedWording, ChosenWording } from '@/lib/api/ai-requests'
import { createSend, readResult, type Send } from '../api/send'
import type { ApiResult } from '../api/types'
import { type ModelRequest, readCheckedWordings, readModelRequest } from './request-answers'

/** What the tailor screen asks of the server about models. Nothing throws. */
export function createRequestsApi(send: Send = createSend()) {
  const path = '/api/v1/ai/requests'
  return {
    /** The same `key` again is the same request. */
    begin: async (body: AiRequest, key: string): Promise<ApiResult<ModelRequest>> =>
      readResult(await send({ method: 'POST', path, body, idempotencyKey: key }), readModelRequest),
    read: async (id: string): Promise<ApiResult<ModelRequest>> =>
      readResult(await send({ method: 'GET', path: `${path}/${id}` }), readModelRequest),
    cancel: async (id: string): Promise<ApiResult<ModelRequest>> =>
      readResult(await send({ method: 'POST', path: `${path}/${id}/cancel` }), readModelRequest),
    retry: async (id: string): Promise<ApiResult<ModelRequest>> =>
      readResult(await send({ method: 'POST', path: `${path}/${id}/retry` }), readModelRequest),
    check: async (
      id: string,
      accepted: readonly ChosenWording[],
    ): Promise<ApiResult<CheckedWording[]>> => {
      const call = { method: 'POST', path: `${path}/${id}/check`, body: { accepted } } as const
      return readResult(await send(call), readCheckedWordings)
    },
  }
}

export type RequestsApi = ReturnType<typeof createRequestsApi>

/** The one that the screen uses. */
export const requestsApi = createRequestsApi()
