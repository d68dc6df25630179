import { readWordingsCheck, type WordingsCheck } from '@/dist/answers/ai-request-answers'
import type { AiRequest, ChosenWording } from '@/lib/api/ai-requests'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { createSpaceSend, readResult, type Send } from '../client/send'
import {
  findDone,
  findNewest,
  findOpen,
  type ModelRequest,
  type RequestKind,
  readModelRequest,
} from './model-request'
import { createModelSend } from './model-send'

/** Parameters of a new request of one kind. */
export type Asking<K extends RequestKind> = Omit<Extract<AiRequest, { kind: K }>, 'kind'>

/** Creates the client for model requests of one kind. Nothing throws. */
export function createModelRequests<K extends RequestKind>(
  kind: K,
  send: Send = createModelSend(),
) {
  const at = (id: string) => ({ path: { id } })
  const read = (result: ApiResult<unknown>): ApiResult<ModelRequest<K>> =>
    readResult(result, (value) => readModelRequest(kind, value))
  return {
    /** Creates a request; idempotent by key. */
    begin: async (asking: Asking<K>, idempotencyKey?: string) => {
      // TypeScript cannot rejoin a union that `Asking` has distributed.
      const body: object = { kind, ...asking }
      const input = { body: body as AiRequest, idempotencyKey }
      return read(await send(callOf('POST /api/v1/ai/requests', input)))
    },
    read: async (id: string) => read(await send(callOf('GET /api/v1/ai/requests/{id}', at(id)))),
    /** Finds the newest request about a document, from any device. */
    find: async (documentId: string): Promise<ApiResult<{ id: string | null }>> =>
      readResult(await send(callOf('GET /api/v1/ai/requests', {})), (value) =>
        findNewest(kind, documentId, value),
      ),
    /** Lists the finished requests about a document, newest first. */
    list: async (documentId: string): Promise<ApiResult<string[]>> =>
      readResult(await send(callOf('GET /api/v1/ai/requests', {})), (value) =>
        findDone(kind, documentId, value),
      ),
    retry: async (id: string) =>
      read(await send(callOf('POST /api/v1/ai/requests/{id}/retry', at(id)))),
    cancel: async (id: string) =>
      read(await send(callOf('POST /api/v1/ai/requests/{id}/cancel', { path: { id } }))),
    /** Cancels unfinished requests of this kind that a closed page has left behind. */
    cancelOthers: async (): Promise<void> => {
      const listed = await send(callOf('GET /api/v1/ai/requests', {}))
      const open = listed.ok ? findOpen(kind, listed.value) : []
      await Promise.all(
        open.map((id) => send(callOf('POST /api/v1/ai/requests/{id}/cancel', at(id)))),
      )
    },
    /** Deletes a request with its result. */
    discard: async (id: string): Promise<ApiResult<unknown>> =>
      send(callOf('DELETE /api/v1/ai/requests/{id}', at(id))),
  }
}

export type ModelRequests<K extends RequestKind> = ReturnType<typeof createModelRequests<K>>

/** Cancels a model request of any kind. Without a connection its deadline ends it. */
export async function endRequest(id: string, send: Send = createModelSend()): Promise<void> {
  await send(callOf('POST /api/v1/ai/requests/{id}/cancel', { path: { id } }))
}

/** The server's verdict on one accepted wording. */
export type CheckedWording = WordingsCheck['wordings'][number]

/** Asks the server to check accepted suggestions of a request. */
export async function checkWordings(
  id: string,
  accepted: readonly ChosenWording[],
  send: Send = createSpaceSend(),
): Promise<ApiResult<CheckedWording[]>> {
  const body = { accepted: [...accepted] }
  const call = callOf('POST /api/v1/ai/requests/{id}/check', { path: { id }, body })
  return readResult(await send(call), (value) => readWordingsCheck(value)?.wordings)
}
