import type { AiRequest, ChosenWording } from '@/lib/api/ai-requests'
import { readWordingsCheck, type WordingsCheck } from '../client/answers/ai-request-answers'
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

/** Parameters that begin a request of one kind. */
export type Asking<K extends RequestKind> = Omit<Extract<AiRequest, { kind: K }>, 'kind'>

/** Creates the client for model requests of one kind. Nothing throws. */
export function createModelRequests<K extends RequestKind>(
  kind: K,
  send: Send = createSpaceSend(),
) {
  const at = (id: string) => ({ path: { id } })
  const read = (result: ApiResult<unknown>): ApiResult<ModelRequest<K>> =>
    readResult(result, (value) => readModelRequest(kind, value))
  return {
    /** The same `key` again is the same request. */
    begin: async (asking: Asking<K>, idempotencyKey?: string) => {
      // `Asking` has taken it apart by its kind, which TypeScript cannot put together again.
      const body: object = { kind, ...asking }
      const input = { body: body as AiRequest, idempotencyKey }
      return read(await send(callOf('POST /api/v1/ai/requests', input)))
    },
    read: async (id: string) => read(await send(callOf('GET /api/v1/ai/requests/{id}', at(id)))),
    /** Finds the newest request about a document, from this device or another one. */
    find: async (documentId: string): Promise<ApiResult<{ id: string | null }>> =>
      readResult(await send(callOf('GET /api/v1/ai/requests', {})), (value) =>
        findNewest(kind, documentId, value),
      ),
    /** Lists the finished requests about a document, the newest first. */
    list: async (documentId: string): Promise<ApiResult<string[]>> =>
      readResult(await send(callOf('GET /api/v1/ai/requests', {})), (value) =>
        findDone(kind, documentId, value),
      ),
    retry: async (id: string) =>
      read(await send(callOf('POST /api/v1/ai/requests/{id}/retry', at(id)))),
    cancel: async (id: string) =>
      read(await send(callOf('POST /api/v1/ai/requests/{id}/cancel', { path: { id } }))),
    /** Cancels those of this kind that are under way, which a page that was closed has left behind. */
    cancelOthers: async (): Promise<void> => {
      const listed = await send(callOf('GET /api/v1/ai/requests', {}))
      const open = listed.ok ? findOpen(kind, listed.value) : []
      await Promise.all(
        open.map((id) => send(callOf('POST /api/v1/ai/requests/{id}/cancel', at(id)))),
      )
    },
    /** Deletes it with its result. */
    discard: async (id: string): Promise<ApiResult<unknown>> =>
      send(callOf('DELETE /api/v1/ai/requests/{id}', at(id))),
  }
}

export type ModelRequests<K extends RequestKind> = ReturnType<typeof createModelRequests<K>>

/** Ends what a model was asked to do, of whatever kind; where nobody is reached its deadline does. */
export async function endRequest(id: string, send: Send = createSpaceSend()): Promise<void> {
  await send(callOf('POST /api/v1/ai/requests/{id}/cancel', { path: { id } }))
}

/** Verdict of the server on one accepted wording. */
export type CheckedWording = WordingsCheck['wordings'][number]

/** Asks the server what holds of accepted words, of suggestions that a request gave. */
export async function checkWordings(
  id: string,
  accepted: readonly ChosenWording[],
  send: Send = createSpaceSend(),
): Promise<ApiResult<CheckedWording[]>> {
  const body = { accepted: [...accepted] }
  const call = callOf('POST /api/v1/ai/requests/{id}/check', { path: { id }, body })
  return readResult(await send(call), (value) => readWordingsCheck(value)?.wordings)
}
