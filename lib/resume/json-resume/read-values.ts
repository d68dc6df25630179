import { parseDate } from '../dates/dates'
import { locationFields } from '../entry-fields'
import type { IdGenerator } from '../ids'
import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { joinPath, maxProblems, type Problem } from '../problems'
import { limits } from '../resume-limits'
import { literal, parseRich, serialiseRich } from '../text/rich-text'
import { joinLines } from '../text/split-text'
import type { Extras } from './extras'

/** State of reading one document. */
export type Reading = {
  extras: Extras | null
  ids: IdGenerator
  usedIds: Set<string>
  problems: Problem[]
  /** Whether texts are stored rich text; else they are plain. */
  rich: boolean
  /** Remaining number of entries and bullets, by the minimum size `nodeBytes`. */
  room: number
}

/** Size of the smallest stored node, such as `{"id":"0123456789ab","text":""}`. */
const nodeBytes = 30

/** Creates the state for reading one document. */
export const beginReading = (extras: Extras | null, ids: IdGenerator, rich: boolean): Reading => ({
  extras,
  ids,
  rich,
  usedIds: new Set(),
  problems: [],
  room: Math.floor(limits.documentBytes / nodeBytes),
})

type Value = JsonValue | undefined

/** Reports a value of the wrong type and continues, so that all problems are found at once. */
export function reportType(reading: Reading, path: string, expected: string): void {
  report(reading, { path, code: 'wrong-type', reason: `${expected} expected` })
}

function report(reading: Reading, problem: Problem): false {
  if (reading.problems.length < maxProblems) reading.problems.push(problem)
  return false
}

/** Whether a list is within its limit; a longer one is reported and not read. */
export function isWithin(
  reading: Reading,
  items: readonly unknown[],
  limit: number,
  path: string,
): boolean {
  if (items.length <= limit) return true
  return report(reading, { path, code: 'too-many', reason: `more than ${limit} items` })
}

/** Reserves space for entries, bullets or text of their size; reports if there is none. */
export function takeRoom(reading: Reading, count: number): boolean {
  const hadRoom = reading.room >= 0
  reading.room -= count
  if (reading.room >= 0) return true
  const problem = { path: '', code: 'too-large' as const, reason: 'larger than a CV can be' }
  return hadRoom && report(reading, problem)
}

/** Returns the id exported for a place unless it is used; else a new one. */
export function takeId(reading: Reading, place: string): string {
  return takeGivenId(reading, reading.extras?.ids[place])
}

/** Returns the given id unless it is missing or used; else a new one. */
export function takeGivenId(reading: Reading, given: Value): string {
  const free = typeof given === 'string' && !reading.usedIds.has(given)
  const id = free ? given : reading.ids.node()
  reading.usedIds.add(id)
  return id
}

/** Whether a place was written by this app's export, so that values are taken unchanged. */
export const isOwnPlace = (reading: Reading, place: string) =>
  typeof reading.extras?.ids[place] === 'string'

/** Joins an address object to one line. */
function joinLocation(value: JsonObject): string {
  const known: readonly string[] = locationFields
  const keys = [...known, ...Object.keys(value).filter((key) => !known.includes(key))]
  return keys
    .flatMap((key) => (typeof value[key] === 'string' && value[key] ? value[key] : []))
    .join(', ')
}

/** Whether a text fits any document; reports it otherwise. */
function isBearable(reading: Reading, text: string, path: string): boolean {
  const limit = limits.documentBytes
  if (text.length <= limit) return true
  return report(reading, { path, code: 'too-long', reason: `longer than ${limit} characters` })
}

/** Reads a line of text: numbers are converted, lists joined with commas, missing values empty. */
export function readLine(reading: Reading, value: Value, path: string, exact: boolean): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') {
    if (!isBearable(reading, value, path)) return ''
    return exact ? value : joinLines(value)
  }
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const words = value.filter((item) => typeof item === 'string')
    if (words.length === value.length) return words.map(joinLines).join(', ')
  } else if (isJsonObject(value) && path.endsWith('location')) return joinLocation(value)
  reportType(reading, path, 'text')
  return ''
}

/** Reads a date: canonical if parsed, else as written. */
export function readDate(reading: Reading, value: Value, path: string, exact: boolean): string {
  const text = readLine(reading, value, path, exact)
  if (exact) return text
  const parsed = parseDate(text, 'en')
  // "Present" is not stored as a date: an open end means it.
  return parsed === null || (parsed === '' && !path.endsWith('endDate')) ? text.trim() : parsed
}

/** Reads a paragraph as plain text: line breaks become spaces, lists are joined. */
export function readParagraph(reading: Reading, value: Value, path: string): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return readLine(reading, value.join('\n'), path, false)
  }
  return readLine(reading, value, path, false)
}

/**
 * Converts a text to stored form: escaped, unless it already is. Texts far over the limit are left
 * for the schema to reject.
 */
export function toStored(reading: Reading, text: string): string {
  if (text.length > 2 * limits.paragraph) return text
  if (!reading.rich) return literal(text)
  // This app's exports fit a document; parsing more marked-up text would be too expensive.
  if (!takeRoom(reading, text.length / nodeBytes)) return text
  return serialiseRich(parseRich(text))
}

const wordOf = (item: JsonValue): Value =>
  isJsonObject(item) ? (item.name ?? item.keyword ?? item.title ?? item) : item

/** Reads a list of keywords; a string is split at commas, semicolons and line breaks. */
export function readWords(reading: Reading, value: Value, path: string, exact: boolean): string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') {
    if (!isBearable(reading, value, path)) return []
    const words = value.split(/[,;\n]/)
    return isWithin(reading, words, limits.keywords, path)
      ? words.flatMap((word) => word.trim() || [])
      : []
  }
  if (!Array.isArray(value)) {
    reportType(reading, path, 'a list of words')
    return []
  }
  if (!isWithin(reading, value, limits.keywords, path)) return []
  const words = value.map((item, at) => readLine(reading, wordOf(item), joinPath(path, at), exact))
  return exact ? words : words.filter((word) => word.trim() !== '')
}
