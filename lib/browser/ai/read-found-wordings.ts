import type { Suggestion } from '@/lib/ai/tailoring/read-suggestions'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { isText, isTexts, objectsOf } from './answer-parts'

/** Result of tailoring a CV to a posting. */
export type FoundWordings = {
  suggestions: Suggestion[]
  /** Number of suggestions that could not be used. */
  dropped: number
  /** Demands that the model read in the posting by itself, by id; empty if they were given to it. */
  demands: Record<string, string>
}

function readSuggestion(value: JsonObject): Suggestion[] {
  const { id, address, entryId, kind, before, after, hunk, reason, requirements } = value
  const isPlace = isText(address) && address.includes('/') && (entryId === null || isText(entryId))
  if (!isPlace || (kind !== 'bullet' && kind !== 'summary')) return []
  if (!isText(id) || !isText(before) || !isText(after) || !isText(reason)) return []
  if (!isJsonObject(hunk) || hunk.kind !== 'set' || hunk.address !== address) return []
  if (!isText(hunk.before) || !isText(hunk.after) || !isTexts(requirements)) return []
  const place = address as Suggestion['address']
  const change = { kind: 'set', address: place, before: hunk.before, after: hunk.after } as const
  return [{ id, address: place, entryId, kind, before, after, hunk: change, reason, requirements }]
}

/** Suggestions as far as they can be read whole; null for what is no such result. */
export function readFoundWordings(value: unknown): FoundWordings | null {
  if (!isJsonObject(value) || !Array.isArray(value.suggestions)) return null
  const reading = isJsonObject(value.reading) ? value.reading : {}
  const counts = objectsOf(value.dropped).map(({ count }) =>
    typeof count === 'number' ? count : 0,
  )
  const demands = objectsOf(reading.requirements).flatMap(({ id, words }) =>
    isText(id) && isText(words) ? [[id, words] as const] : [],
  )
  return {
    suggestions: objectsOf(value.suggestions).flatMap(readSuggestion),
    dropped: counts.reduce((sum, count) => sum + count, 0),
    demands: Object.fromEntries(demands),
  }
}
