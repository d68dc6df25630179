import {
  readDraftAnswer,
  readWordingsCheck,
  type WordingsCheck,
} from '@/dist/answers/ai-request-answers'
import type { AiRequest, AiRequestHead, ChosenWording } from '@/lib/api/ai-requests'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { anyObject } from '../client/readers'
import { createSpaceSend, readResult, type Send } from '../client/send'
import { waitFor } from '../client/wait-for'
import {
  findDone,
  findNewest,
  findOpen,
  type ModelRequest,
  type RequestKind,
  readModelRequest,
} from './model-request'
import { createModelSend } from './model-send'
import { reportWork } from './page/work-news'

/** Parameters of a new request of one kind. */
export type Asking<K extends RequestKind> = Omit<Extract<AiRequest, { kind: K }>, 'kind'>

/** Milliseconds between two looks at what a model is writing. */
const draftPause = 1_000

const verdicts = ['pass', 'confirm', 'block'] as const

/** Reports what a model of the account is writing; of one of this device its page does. */
function reportDraft(kind: AiRequestHead['kind'], answer: unknown): void {
  const draft = readDraftAnswer(anyObject(answer)?.draft)?.map(({ text, verdict }) => ({
    text,
    verdict: verdicts.find((one) => one === verdict) ?? null,
  }))
  if (draft) reportWork(kind, { draft })
}

/**
 * Reports what the account's model writes, while somebody waits for the answer of a server action.
 *
 * @param id of the request; it may not exist yet
 * @param signal ends it
 */
export async function watchDraft(
  kind: AiRequestHead['kind'],
  id: string,
  signal: AbortSignal,
  send: Send = createSpaceSend(),
): Promise<void> {
  while (!signal.aborted) {
    await waitFor(draftPause, signal)
    if (signal.aborted) break
    const answer = await send(callOf('GET /api/v1/ai/requests/{id}', { path: { id } }))
    if (answer.ok && !signal.aborted) reportDraft(kind, answer.value)
  }
  reportWork(kind, { draft: [] })
}

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
      reportWork(kind, { draft: [] })
      return read(await send(callOf('POST /api/v1/ai/requests', input)))
    },
    read: async (id: string) => {
      const result = await send(callOf('GET /api/v1/ai/requests/{id}', at(id)))
      if (result.ok) reportDraft(kind, result.value)
      return read(result)
    },
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
