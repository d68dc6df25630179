import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

const isText = (value: JsonValue | undefined) => typeof value === 'string'
const isList = (value: JsonValue | undefined, isOne: (one: JsonValue) => boolean) =>
  Array.isArray(value) && value.every(isOne)

const isEvidence = (one: JsonValue) => isJsonObject(one) && isText(one.words) && isText(one.place)
const isPart = (one: JsonValue) =>
  isJsonObject(one) && isText(one.text) && isList(one.evidence, isEvidence)
const isReason = (one: JsonValue) => isJsonObject(one) && isText(one.kind) && isText(one.words)

function isChoice(one: JsonValue): boolean {
  return (
    isJsonObject(one) &&
    isText(one.id) &&
    (one.verdict === 'pass' || one.verdict === 'confirm') &&
    isList(one.parts, isPart) &&
    isList(one.reasons, isReason)
  )
}

/** Other words for a text, as a server has checked them; null for what is no such answer. */
export function readWording(value: unknown): WordingResult | null {
  if (!isJsonObject(value)) return null
  const isWhole =
    isText(value.before) && typeof value.held === 'number' && isList(value.choices, isChoice)
  return isWhole && Array.isArray(value.dropped) ? (value as unknown as WordingResult) : null
}
