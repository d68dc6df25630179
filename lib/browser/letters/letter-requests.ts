import type { LetterResult, OfferedSentence } from '@/lib/ai/letters/letter-result'
import type { AiRequestHead } from '@/lib/api/ai-requests'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { createSend, readResult, type Send } from '../api/send'
import type { ApiResult } from '../api/types'

// Every answer is looked at before it is believed; what is more than we know is passed over.

/** How far a model is with a letter; with `done` what came of it. */
export type LetterRequest = {
  id: string
  status: AiRequestHead['status']
  stage: AiRequestHead['stage']
  /** A code of a newer server may be unknown here. */
  code: string | null
  result: LetterResult | null
}

const statuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
const stages = ['reading', 'drafting', 'checking'] as const
const isText = (value: unknown): value is string => typeof value === 'string'
const listOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : []

/** A sentence that cannot be read whole is not offered: nobody would know what was said of it. */
function readSentence(value: JsonObject): OfferedSentence[] {
  const { id, paragraph, text, verdict } = value
  if (!isText(id) || !isText(text) || typeof paragraph !== 'number') return []
  if (verdict !== 'pass' && verdict !== 'confirm') return []
  const reasons = listOf(value.reasons).flatMap(({ kind, words, place }) =>
    isText(kind) && isText(words)
      ? [{ kind, words, verdict: 'confirm', place: isText(place) ? place : null }]
      : [],
  ) as OfferedSentence['reasons']
  if (verdict === 'confirm' && reasons.length === 0) return []
  const evidence = listOf(value.evidence).flatMap(({ words, place }) =>
    isText(words) && isText(place) ? [{ words, place }] : [],
  )
  return [{ id, paragraph, text, verdict, reasons, evidence, restsOn: [] }]
}

function readLetterResult(value: unknown): LetterResult | null {
  if (!isJsonObject(value) || !Array.isArray(value.sentences)) return null
  const dropped = listOf(value.dropped).flatMap(({ reason, count }) =>
    isText(reason) && typeof count === 'number' ? [{ reason, count }] : [],
  ) as LetterResult['dropped']
  return {
    sentences: listOf(value.sentences).flatMap(readSentence),
    held: typeof value.held === 'number' ? value.held : 0,
    dropped,
  }
}

/** A request about a letter; null for what is none. */
export function readLetterRequest(value: unknown): LetterRequest | null {
  if (!isJsonObject(value) || !isText(value.id)) return null
  const status = statuses.find((one) => one === value.status)
  if (!status) return null
  const result = readLetterResult(value.result)
  const stage = stages.find((one) => one === value.stage) ?? null
  return { id: value.id, status, stage, code: isText(value.code) ? value.code : null, result }
}

/** The newest request about a letter that has not failed; null where there is none. */
function findRequest(value: unknown, documentId: string): { id: string | null } | null {
  if (!isJsonObject(value) || !Array.isArray(value.requests)) return null
  const found = listOf(value.requests).find(
    (one) =>
      one.kind === 'letter' &&
      one.documentId === documentId &&
      one.status !== 'failed' &&
      one.status !== 'cancelled',
  )
  return { id: found && isText(found.id) ? found.id : null }
}

/** What the editor of letters asks of the server about models. Nothing throws. */
export function createLetterRequests(send: Send = createSend()) {
  const path = '/api/v1/ai/requests'
  return {
    /** The same `key` again is the same request. */
    begin: async (documentId: string, key: string): Promise<ApiResult<LetterRequest>> => {
      const body = { kind: 'letter', documentId }
      return readResult(
        await send({ method: 'POST', path, body, idempotencyKey: key }),
        readLetterRequest,
      )
    },
    read: async (id: string): Promise<ApiResult<LetterRequest>> =>
      readResult(await send({ method: 'GET', path: `${path}/${id}` }), readLetterRequest),
    /** What was asked about a letter before, here or on another device. */
    find: async (documentId: string): Promise<ApiResult<{ id: string | null }>> =>
      readResult(await send({ method: 'GET', path }), (value) => findRequest(value, documentId)),
    cancel: async (id: string): Promise<ApiResult<unknown>> =>
      send({ method: 'POST', path: `${path}/${id}/cancel` }),
    /** Takes it away with what came of it. */
    discard: async (id: string): Promise<ApiResult<unknown>> =>
      send({ method: 'DELETE', path: `${path}/${id}` }),
  }
}

export type LetterRequests = ReturnType<typeof createLetterRequests>
