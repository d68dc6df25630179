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
  /** True when texts are in the stored grammar of rich text; else they are plain. */
  rich: boolean
  /** Room for entries and bullets without text that may still be made: none is smaller than `nodeBytes`. */
  room: number
}

/** Bytes of the smallest node as it is stored, such as `{"id":"0123456789ab","text":""}`. */
const nodeBytes = 30

/** Begins to read one document. */
export const beginReading = (extras: Extras | null, ids: IdGenerator, rich: boolean): Reading => ({
  extras,
  ids,
  rich,
  usedIds: new Set(),
  problems: [],
  room: Math.floor(limits.documentBytes / nodeBytes),
})

type Value = JsonValue | undefined

/** Notes a value of a wrong type, and goes on, so that one look tells all problems. */
export function reportType(reading: Reading, path: string, expected: string): void {
  report(reading, { path, code: 'wrong-type', reason: `${expected} expected` })
}

function report(reading: Reading, problem: Problem): false {
  if (reading.problems.length < maxProblems) reading.problems.push(problem)
  return false
}

/** True when a list has at most so many items; a longer one is a problem, and none of it is read. */
export function isWithin(
  reading: Reading,
  items: readonly unknown[],
  limit: number,
  path: string,
): boolean {
  if (items.length <= limit) return true
  return report(reading, { path, code: 'too-many', reason: `more than ${limit} items` })
}

/** True while the document has room for so many more entries or bullets, or for text of their size. */
export function takeRoom(reading: Reading, count: number): boolean {
  const hadRoom = reading.room >= 0
  reading.room -= count
  if (reading.room >= 0) return true
  const problem = { path: '', code: 'too-large' as const, reason: 'larger than a CV can be' }
  return hadRoom && report(reading, problem)
}

/** The id that an export noted for a place, unless it is taken; else a fresh one. */
export function takeId(reading: Reading, place: string): string {
  return takeGivenId(reading, reading.extras?.ids[place])
}

/** The given id unless it is none or taken; else a fresh one. */
export function takeGivenId(reading: Reading, given: Value): string {
  const free = typeof given === 'string' && !reading.usedIds.has(given)
  const id = free ? given : reading.ids.node()
  reading.usedIds.add(id)
  return id
}

/** True when an export of ours wrote this place: then everything is taken exactly as it stands. */
export const isOwnPlace = (reading: Reading, place: string) =>
  typeof reading.extras?.ids[place] === 'string'

/** An address object in one line, for fields that hold a line. */
function joinLocation(value: JsonObject): string {
  const known: readonly string[] = locationFields
  const keys = [...known, ...Object.keys(value).filter((key) => !known.includes(key))]
  return keys
    .flatMap((key) => (typeof value[key] === 'string' && value[key] ? value[key] : []))
    .join(', ')
}

/** False for a text that no document can hold, however it is read; that is a problem. */
function isBearable(reading: Reading, text: string, path: string): boolean {
  const limit = limits.documentBytes
  if (text.length <= limit) return true
  return report(reading, { path, code: 'too-long', reason: `longer than ${limit} characters` })
}

/** A line of text; numbers become text, lists a comma list, nothing the empty string. */
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

/** A date: in the canonical form when it is understood, else as it was written. */
export function readDate(reading: Reading, value: Value, path: string, exact: boolean): string {
  const text = readLine(reading, value, path, exact)
  if (exact) return text
  const parsed = parseDate(text, 'en')
  // "Present" is no date; it is only said by leaving the end open.
  return parsed === null || (parsed === '' && !path.endsWith('endDate')) ? text.trim() : parsed
}

/** A paragraph as plain text: line breaks become spaces, a list of paragraphs is joined. */
export function readParagraph(reading: Reading, value: Value, path: string): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return readLine(reading, value.join('\n'), path, false)
  }
  return readLine(reading, value, path, false)
}

/**
 * A text in its stored form: escaped, unless it is in our grammar already. One that is
 * far too long for a paragraph is not read: the schema refuses it as it is.
 */
export function toStored(reading: Reading, text: string): string {
  if (text.length > 2 * limits.paragraph) return text
  if (!reading.rich) return literal(text)
  // An export of ours fits a document with all of its texts; marks cost too much to read more of them.
  if (!takeRoom(reading, text.length / nodeBytes)) return text
  return serialiseRich(parseRich(text))
}

const wordOf = (item: JsonValue): Value =>
  isJsonObject(item) ? (item.name ?? item.keyword ?? item.title ?? item) : item

/** A list of words; one string is split at commas, semicolons and line breaks. */
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
