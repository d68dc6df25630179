import type { TranslationLanguage } from '@/lib/ai/translation/languages'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { createSend, failure, type Send } from '../api/send'
import type { ApiResult } from '../api/types'

/** How far a translation is. */
export type TranslationProgress =
  | { kind: 'open'; id: string; stage: string }
  | { kind: 'done'; id: string; result: TranslationResult }
  | { kind: 'ended'; id: string; code: string }

const isPlace = (one: JsonValue) =>
  isJsonObject(one) &&
  typeof one.address === 'string' &&
  typeof one.stored === 'string' &&
  (one.item === null || typeof one.item === 'number')
const isText = (one: JsonValue) => isPlace(one) && isJsonObject(one) && typeof one.text === 'string'

function readResult(value: JsonValue | undefined): TranslationResult | null {
  if (!isJsonObject(value) || !isJsonObject(value.document)) return null
  const { texts, kept, language, document } = value
  const isWhole =
    Array.isArray(texts) && texts.every(isText) && Array.isArray(kept) && kept.every(isPlace)
  const isKnown = typeof language === 'string' && typeof document.version === 'number'
  return isWhole && isKnown ? (value as unknown as TranslationResult) : null
}

/** What the server says of a request; null for what is no such answer. */
export function readTranslation(value: unknown): TranslationProgress | null {
  if (!isJsonObject(value) || typeof value.id !== 'string') return null
  const { id, status, stage, code } = value
  if (status === 'waiting' || status === 'running') {
    return { kind: 'open', id, stage: typeof stage === 'string' ? stage : 'waiting' }
  }
  if (status !== 'done') return { kind: 'ended', id, code: typeof code === 'string' ? code : '' }
  const result = readResult(value.result)
  return result && { kind: 'done', id, result }
}

/** Translations by the server. Nothing throws. */
export function createTranslationApi(send: Send = createSend()) {
  const path = '/api/v1/ai/requests'
  const read = (result: ApiResult<unknown>): ApiResult<TranslationProgress> => {
    if (!result.ok) return result
    const value = readTranslation(result.value)
    return value ? { ok: true, value } : failure('bad-answer')
  }
  return {
    begin: async (documentId: string, language: TranslationLanguage) =>
      read(
        await send({ method: 'POST', path, body: { kind: 'translation', documentId, language } }),
      ),
    look: async (id: string) => read(await send({ method: 'GET', path: `${path}/${id}` })),
  }
}

export const translationApi = createTranslationApi()
