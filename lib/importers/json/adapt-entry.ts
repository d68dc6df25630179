import { type EntryField, entryFlags } from '@/lib/resume/entry-fields'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { findDates } from '../dates/find-dates'
import { bulletsOf, dateOf, fitList, lineOf, piecesOf, urlOf, wordsOf } from './adapt-values'
import { type Adapting, isTechnical, leaveOut } from './adapting'
import { type EntryKind, fieldsOfKind, nameFields } from './field-names'
import { placeRest } from './place-rest'

/** Reads a range of dates in one text into the fields of an entry; false where it is none. */
function readPeriod({ language }: Adapting, entry: JsonObject, text: string): boolean {
  const [hit, ...more] = findDates(text, language)
  if (!hit || more.length > 0 || entry.startDate || entry.endDate) return false
  if (hit.to - hit.from < text.trim().length) return false
  const end = hit.end === 'present' ? '' : hit.end
  entry.startDate = hit.start ?? ''
  entry.endDate = end ?? hit.start ?? ''
  return true
}

/** Texts that did not fit into their field, as stored. */
type Overflow = string[]

function fieldValue(
  adapting: Adapting,
  { name, kind }: EntryField,
  values: readonly JsonValue[],
  path: string,
  overflow: Overflow,
): JsonValue {
  const [value] = values
  const at = `${path}.${name}`
  if (kind === 'words') return values.flatMap((one) => wordsOf(adapting, one, at))
  if (kind === 'bullets') return values.flatMap((one) => bulletsOf(adapting, one, at))
  if (kind === 'date') return dateOf(adapting, value, at)
  if (kind === 'url') return urlOf(adapting, value, at)
  if (kind === 'line') {
    const isPlace = name === 'location' && isJsonObject(value)
    // A description of an employer may be a text.
    if (name !== 'description' || String(value).length <= limits.line) {
      return isPlace ? value : lineOf(adapting, value, at)
    }
  }
  const [first, ...others] = piecesOf(adapting, value, at)
  const isText = kind === 'rich' && first?.isItem === false
  overflow.push(...(isText ? others : first ? [first, ...others] : []).map(({ text }) => text))
  return isText ? first.text : ''
}

/** Puts texts that did not fit before the bullets; into its text where an entry has none. */
function placeOverflow(
  adapting: Adapting,
  entry: JsonObject,
  fields: readonly EntryField[],
  overflow: Overflow,
  path: string,
): void {
  const bullets = fields.find(({ kind }) => kind === 'bullets')?.name
  const rich = fields.find(({ kind }) => kind === 'rich')?.name
  if (bullets !== undefined) {
    entry[bullets] = [...overflow, ...((entry[bullets] as JsonValue[] | undefined) ?? [])]
    return
  }
  for (const text of overflow) {
    const joined = rich === undefined ? '' : `${entry[rich] ?? ''} ${text}`.trim()
    if (rich !== undefined && joined.length <= limits.paragraph) entry[rich] = joined
    else leaveOut(adapting, path, text)
  }
}

/**
 * Adapts one entry of a section: its fields under our names, what they cannot hold in bullets, and what it says beside
 * them where the section has a place for it.
 */
export function adaptEntry(
  adapting: Adapting,
  kind: EntryKind,
  value: JsonValue,
  path: string,
): JsonValue {
  if (!isJsonObject(value)) return adaptBare(adapting, kind, value, path)
  const fields = fieldsOfKind(kind)
  const { known, period, rest } = nameFields(kind, value)
  const entry: JsonObject = {}
  const overflow: Overflow = []
  for (const field of fields) {
    const values = known.get(field.name)
    if (values) entry[field.name] = fieldValue(adapting, field, values, path, overflow)
  }
  // A single date of something that takes a while is its whole time.
  const isSingle = !('startDate' in value) && fields.some(({ name }) => name === 'startDate')
  if (kind === 'custom' && isSingle && entry.endDate && !entry.startDate) {
    entry.startDate = entry.endDate
  }
  const isRead = period !== null && readPeriod(adapting, entry, String(period[1]))
  const others = period === null || isRead ? rest : [period, ...rest]
  placeOverflow(adapting, entry, fields, overflow, path)
  for (const [key, one] of others) {
    const isFlag = Object.hasOwn(entryFlags, key) && typeof one === 'boolean'
    if (isFlag || isTechnical(key, one)) entry[key] = one
    else placeRest(adapting, entry, kind, key, one, `${path}.${key}`)
  }
  for (const { name, kind: fieldKind } of fields) {
    const list = entry[name]
    const limit = fieldKind === 'bullets' ? limits.bullets : limits.keywords
    if (Array.isArray(list)) entry[name] = fitList(adapting, list, limit, `${path}.${name}`)
  }
  return entry
}

/** Adapts an entry that is a text: the name of something, or a text where it is long. */
function adaptBare(adapting: Adapting, kind: EntryKind, value: JsonValue, path: string): JsonValue {
  if (typeof value !== 'string' && typeof value !== 'number') {
    if (value !== null) leaveOut(adapting, path, JSON.stringify(value))
    return null
  }
  const text = String(value)
  const fields = fieldsOfKind(kind)
  const rich = fields.find((field) => field.kind === 'rich')?.name
  const isText = rich !== undefined && (text.length > limits.line || text.includes('\n'))
  const name = isText ? rich : (fields[0]?.name ?? 'name')
  return adaptEntry(adapting, kind, { [name]: text }, path)
}
