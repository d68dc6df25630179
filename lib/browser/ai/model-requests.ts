import type { AiRequest, CheckedWording, ChosenWording } from '@/lib/api/ai-requests'
import { createSend, readResult, type Send } from '../api/send'
import type { ApiResult } from '../api/types'
import { findNewest, type ModelRequest, type RequestKind, readModelRequest } from './model-request'
import { readCheckedWordings } from './read-checked-wordings'

const path = '/api/v1/ai/requests'

/** What is said of one kind of request to begin it. */
export type Asking<K extends RequestKind> = Omit<Extract<AiRequest, { kind: K }>, 'kind'>

/** What a screen asks of the server about models, for one kind of request. Nothing throws. */
export function createModelRequests<K extends RequestKind>(kind: K, send: Send = createSend()) {
  const read = (result: ApiResult<unknown>): ApiResult<ModelRequest<K>> =>
    readResult(result, (value) => readModelRequest(kind, value))
  return {
    /** The same `key` again is the same request. */
    begin: async (asking: Asking<K>, key?: string) =>
      read(await send({ method: 'POST', path, body: { kind, ...asking }, idempotencyKey: key })),
    read: async (id: string) => read(await send({ method: 'GET', path: `${path}/${id}` })),
    /** What was asked about a document before, here or on another device. */
    find: async (documentId: string): Promise<ApiResult<{ id: string | null }>> =>
      readResult(await send({ method: 'GET', path }), (value) =>
        findNewest(kind, documentId, value),
      ),
    retry: async (id: string) => read(await send({ method: 'POST', path: `${path}/${id}/retry` })),
    cancel: async (id: string) =>
      read(await send({ method: 'POST', path: `${path}/${id}/cancel` })),
    /** Takes it away with what came of it. */
    discard: async (id: string): Promise<ApiResult<unknown>> =>
      send({ method: 'DELETE', path: `${path}/${id}` }),
  }
}

export type ModelRequests<K extends RequestKind> = ReturnType<typeof createModelRequests<K>>

/** Ends what a model was asked to do, of whatever kind; where nobody is reached its deadline does. */
export async function endRequest(id: string, send: Send = createSend()): Promise<void> {
  await send({ method: 'POST', path: `${path}/${id}/cancel` })
}

/** Asks the server what holds of accepted words, of suggestions that a request gave. */
export async function checkWordings(
  id: string,
  accepted: readonly ChosenWording[],
  send: Send = createSend(),
): Promise<ApiResult<CheckedWording[]>> {
  const call = { method: 'POST', path: `${path}/${id}/check`, body: { accepted } } as const
  return readResult(await send(call), readCheckedWordings)
}
