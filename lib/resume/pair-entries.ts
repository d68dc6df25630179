import { foldText } from '@/lib/language/unicode/fold-text'
import { compareDates } from './dates/dates'
import type { JsonObject } from './json-value'
import { meaningOf } from './meaning'

/** Minimum similarity of entries that count as the same. */
const sameEntry = 0.6

const wordsOf = (text: string) => new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** Returns the share of common words, 0 to 1; close to 1 if one text contains the other. */
export function similarity(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const smaller = Math.min(one.size, other.size)
  if (smaller === 0) return 0
  const shared = [...one].filter((word) => other.has(word)).length
  return (shared / smaller) * 0.9 + (shared / Math.max(one.size, other.size)) * 0.1
}

/** Returns the text of a field; empty if there is none. */
export const textAt = (entry: JsonObject, field: string | undefined) => {
  const value = field === undefined ? undefined : entry[field]
  return typeof value === 'string' ? value : ''
}

/** Whether two date ranges overlap; null if unknown. An open end is unbounded. */
function overlap(a: JsonObject, b: JsonObject): boolean | null {
  const [startA, startB] = [textAt(a, 'startDate'), textAt(b, 'startDate')]
  if (!startA || !startB) return null
  const isBefore = (end: string, start: string) => {
    const order = end === '' ? 1 : compareDates(end, start)
    return order !== null && order < 0
  }
  return !isBefore(textAt(a, 'endDate'), startB) && !isBefore(textAt(b, 'endDate'), startA)
}

/** Returns the similarity of two entries of a section, 0 to 1. */
function matchEntries(key: string, a: JsonObject, b: JsonObject): number {
  const { organization, title, subject } = meaningOf(key)
  const fields = [organization, title, subject].filter((field) => field !== undefined)
  const known = fields.filter((field) => textAt(a, field) && textAt(b, field))
  if (known.length === 0) return 0
  const sum = known.reduce((all, field) => all + similarity(textAt(a, field), textAt(b, field)), 0)
  const isTogether = overlap(a, b)
  // The same title and employer at another time is another entry.
  const factor = isTogether === false ? 0.4 : isTogether === true ? 1.1 : 1
  return Math.min(1, (sum / known.length) * factor)
}

/**
 * Returns the best match of each imported entry among the existing ones, each used once.
 * @param key a section key, or a custom section's id
 */
export function pairEntries(
  key: string,
  imported: readonly JsonObject[],
  existing: readonly JsonObject[],
): Map<JsonObject, JsonObject> {
  const scores = imported.flatMap((entry) =>
    existing.map((other) => ({ entry, other, score: matchEntries(key, entry, other) })),
  )
  const pairs = new Map<JsonObject, JsonObject>()
  const taken = new Set<JsonObject>()
  for (const { entry, other, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < sameEntry || pairs.has(entry) || taken.has(other)) continue
    pairs.set(entry, other)
    taken.add(other)
  }
  return pairs
}
