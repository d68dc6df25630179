import type { CheckedWording } from '@/lib/api/ai-requests'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { isText, objectsOf } from './answer-parts'

const states = ['licensed', 'open', 'blocked', 'stale', 'unknown'] as const

function readChecked(value: JsonObject): CheckedWording[] {
  const state = states.find((one) => one === value.state)
  if (!isText(value.id) || !state) return []
  const reasons = objectsOf(value.reasons).flatMap(({ kind, verdict, words, place }) =>
    isText(kind) && (verdict === 'block' || verdict === 'confirm') && isText(words)
      ? [{ kind, verdict, words, place: isText(place) ? place : null } as const]
      : [],
  )
  return [{ id: value.id, state, reasons }]
}

/**
 * Parses the verdicts on accepted wordings. A verdict that cannot be read is left out, so its wording may not
 * be applied.
 */
export function readCheckedWordings(value: unknown): CheckedWording[] | null {
  if (!isJsonObject(value) || !Array.isArray(value.wordings)) return null
  return objectsOf(value.wordings).flatMap(readChecked)
}
