import { type EntryField, entryFlags } from '@/lib/resume/entry-fields'
import { placeLevels } from '@/lib/resume/json-resume/sub-points'
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  objectOf,
  objectsIn,
} from '@/lib/resume/json-value'
import { dateWarnings } from '@/lib/resume/problems'
import { limits } from '@/lib/resume/resume-limits'
import { readPeriod } from '../dates/read-period'
import {
  asSubPoint,
  bulletsOf,
  dateOf,
  fitList,
  lineOf,
  type Piece,
  piecesOf,
  urlOf,
  wordsOf,
} from './adapt-values'
import { type Adapting, foldName, isTechnical, leaveOut } from './adapting'
import { type EntryKind, fieldsOfKind, nameFields, ongoingNames, roleNames } from './field-names'
import { placeUnknownField } from './place-unknown-field'

/** Reads "2019 – 2021" or "since 2019", and a single date if it may be, into an entry; returns whether it did. */
function placePeriod(
  language: string,
  entry: JsonObject,
  text: string,
  isSingle: boolean,
): boolean {
  const { start, end } = readPeriod(text, language)
  if (!end && !(isSingle && start.isDate)) return false
  entry.startDate = start.text
  entry.endDate = (end ?? start).text
  return true
}

/** Texts that exceed the length of their field, and items of lists in texts. */
type Overflow = Piece[]

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
    // JSON Resume's `description` of an employer may be a string.
    if (name !== 'description' || String(value).length <= limits.line) {
      return isPlace ? value : lineOf(adapting, value, at)
    }
  }
  const [first, ...others] = piecesOf(adapting, value, at)
  const isText = kind === 'rich' && first?.isItem === false
  overflow.push(...(isText ? others : first ? [first, ...others] : []))
  return isText ? first.text : ''
}

/** Puts overflowing texts before the bullets, or into the text of an entry without bullets. */
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
    const added = overflow.map(({ text, level }) => (level === 1 ? asSubPoint(text) : text))
    entry[bullets] = [...added, ...((entry[bullets] as JsonValue[] | undefined) ?? [])]
    return
  }
  for (const { text } of overflow) {
    const joined = rich === undefined ? '' : `${entry[rich] ?? ''} ${text}`.trim()
    if (rich !== undefined && joined.length <= limits.paragraph) entry[rich] = joined
    else leaveOut(adapting, path, text)
  }
}

/**
 * Adapts one entry of a section: maps its fields, and puts overflow and unknown fields into
 * bullets, keywords or text where the section has them.
 */
export function adaptEntry(
  adapting: Adapting,
  kind: EntryKind,
  value: JsonValue,
  path: string,
): JsonValue {
  if (!isJsonObject(value)) return adaptBare(adapting, kind, value, path)
  const fields = fieldsOfKind(kind)
  const { known, period, rest } = nameFields(kind, placeLevels(value))
  const entry: JsonObject = {}
  const overflow: Overflow = []
  for (const field of fields) {
    const values = known.get(field.name)
    if (values) entry[field.name] = fieldValue(adapting, field, values, path, overflow)
  }
  // A single date in a section with ranges is both start and end.
  const isSingle = !('startDate' in value) && fields.some(({ name }) => name === 'startDate')
  if (kind === 'custom' && isSingle && entry.endDate && !entry.startDate) {
    entry.startDate = entry.endDate
  }
  const { language } = adapting
  const { startDate, endDate } = entry
  if (startDate && !endDate) placePeriod(language, entry, String(startDate), false)
  const mayRead = period !== null && !startDate && !endDate
  const isRead = mayRead && placePeriod(language, entry, String(period[1]), true)
  const others = period === null || isRead ? rest : [period, ...rest]
  placeOverflow(adapting, entry, fields, overflow, path)
  for (const [key, one] of others) {
    const isFlag = Object.hasOwn(entryFlags, key) && typeof one === 'boolean'
    // An open end says it.
    const isOpen = one === true && ongoingNames.includes(foldName(key)) && !entry.endDate
    if (isOpen && entry.startDate) continue
    if (isFlag || isTechnical(key, one)) entry[key] = one
    else placeUnknownField(adapting, entry, kind, key, one, `${path}.${key}`)
  }
  finishFields(adapting, entry, fields, path)
  return entry
}

/** Fits lists to their limits, and warns of dates that could not be read or are reversed. */
function finishFields(
  adapting: Adapting,
  entry: JsonObject,
  fields: readonly EntryField[],
  path: string,
): void {
  for (const { name, kind: fieldKind } of fields) {
    const list = entry[name]
    const limit = fieldKind === 'bullets' ? limits.bullets : limits.keywords
    if (Array.isArray(list)) entry[name] = fitList(adapting, list, limit, `${path}.${name}`)
  }
  const dates = fields.filter(({ kind }) => kind === 'date').map(({ name }) => name)
  adapting.warnings.push(...dateWarnings(entry, dates, path))
}

/** Returns the key of the list of roles of an entry of work; of several, the first. */
const rolesKeyOf = (entry: JsonObject): string | undefined =>
  Object.keys(entry).find((key) => {
    const roles = entry[key]
    const isList = Array.isArray(roles) && roles.length > 0 && roles.every(isJsonObject)
    return isList && roleNames.includes(foldName(key))
  })

/** Adapts an entry of work, which may have a list of roles (ADR document-fields). */
export function adaptWork(adapting: Adapting, item: JsonValue, path: string): JsonValue {
  const key = isJsonObject(item) ? rolesKeyOf(item) : undefined
  if (!isJsonObject(item) || key === undefined) return adaptEntry(adapting, 'work', item, path)
  const { [key]: roles, ...entry } = item
  const at = `${path}.${key}`
  const fitted = fitList(adapting, objectsIn(roles), limits.roles, at)
  return {
    ...objectOf(adaptEntry(adapting, 'work', entry, path)),
    roles: fitted.map((role, index) => adaptEntry(adapting, 'role', role, `${at}[${index}]`)),
  }
}

/** Adapts an entry that is a bare string: a name, or a description if it is long. */
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
