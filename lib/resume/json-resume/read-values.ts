import { parseDate } from '../dates'
import { locationFields } from '../entry-fields'
import type { IdGenerator } from '../ids'
import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import { joinPath, maximalProblems, type Problem } from '../problems'
import { literal, parseRich, serialiseRich } from '../rich-text'
import { joinLines } from '../split-text'
import type { Extras } from './extras'

/** What reading one document carries along. */
export type Reading = {
  extras: Extras | null
  ids: IdGenerator
  usedIds: Set<string>
  problems: Problem[]
}

type Value = JsonValue | undefined

/** Notes a value of a wrong type, and goes on, so that one look tells all problems. */
export function reportType(reading: Reading, path: string, expected: string): void {
  if (reading.problems.length >= maximalProblems) return
  reading.problems.push({ path, code: 'wrong-type', reason: `${expected} expected` })
}

/** The id that an export noted for a place, unless it is taken; else a fresh one. */
export function takeId(reading: Reading, place: string): string {
  const noted = reading.extras?.ids[place]
  const free = typeof noted === 'string' && !reading.usedIds.has(noted)
  const id = free ? noted : reading.ids.node()
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

/** A line of text; numbers become text, lists a comma list, nothing the empty string. */
export function readLine(reading: Reading, value: Value, path: string, exact: boolean): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return exact ? value : joinLines(value)
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
    return joinLines(value.join('\n'))
  }
  return readLine(reading, value, path, false)
}

/** A text in its stored form: escaped, unless an export of ours says that it is in our grammar. */
export function toStored(reading: Reading, text: string): string {
  return reading.extras?.rich ? serialiseRich(parseRich(text)) : literal(text)
}

const wordOf = (item: JsonValue): Value =>
  isJsonObject(item) ? (item.name ?? item.keyword ?? item.title ?? item) : item

/** A list of words; one string is split at commas, semicolons and line breaks. */
export function readWords(reading: Reading, value: Value, path: string, exact: boolean): string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return value.split(/[,;\n]/).flatMap((word) => word.trim() || [])
  if (!Array.isArray(value)) {
    reportType(reading, path, 'a list of words')
    return []
  }
  const words = value.map((item, at) => readLine(reading, wordOf(item), joinPath(path, at), exact))
  return exact ? words : words.filter((word) => word.trim() !== '')
}
