import type { LetterResult, OfferedSentence } from '@/lib/ai/letters/letter-result'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { isText, objectsOf } from './answer-parts'

/** A sentence that cannot be read whole is not offered: nobody would know what was said of it. */
function readSentence(value: JsonObject): OfferedSentence[] {
  const { id, paragraph, text, verdict } = value
  if (!isText(id) || !isText(text) || typeof paragraph !== 'number') return []
  if (verdict !== 'pass' && verdict !== 'confirm') return []
  const reasons = objectsOf(value.reasons).flatMap(({ kind, words, place }) =>
    isText(kind) && isText(words)
      ? [{ kind, words, verdict: 'confirm', place: isText(place) ? place : null }]
      : [],
  ) as OfferedSentence['reasons']
  if (verdict === 'confirm' && reasons.length === 0) return []
  const evidence = objectsOf(value.evidence).flatMap(({ words, place }) =>
    isText(words) && isText(place) ? [{ words, place }] : [],
  )
  return [{ id, paragraph, text, verdict, reasons, evidence, restsOn: [] }]
}

/** Sentences for a letter, as a server has checked them; null for what is no such result. */
export function readLetterResult(value: unknown): LetterResult | null {
  if (!isJsonObject(value) || !Array.isArray(value.sentences)) return null
  const dropped = objectsOf(value.dropped).flatMap(({ reason, count }) =>
    isText(reason) && typeof count === 'number' ? [{ reason, count }] : [],
  ) as LetterResult['dropped']
  return {
    sentences: objectsOf(value.sentences).flatMap(readSentence),
    held: typeof value.held === 'number' ? value.held : 0,
    dropped,
  }
}
