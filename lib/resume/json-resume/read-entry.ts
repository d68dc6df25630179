import { withLevel } from '../bullet-levels'
import { type EntryField, entryFlags } from '../entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectOf } from '../json-value'
import { joinPath } from '../problems'
import { limits } from '../resume-limits'
import { splitForStorage, splitLines } from '../text/split-text'
import { applyAliases } from './aliases'
import {
  isOwnPlace,
  isWithin,
  type Reading,
  readDate,
  readLine,
  readParagraph,
  readWords,
  reportType,
  takeId,
  takeRoom,
  toStored,
} from './read-values'
import { bulletTextKeys, placeLevels, subPointsOf } from './sub-points'

/** Copies unknown fields; names that this app uses differently get the prefix `_`. */
export function keepForeign(
  target: JsonObject,
  source: JsonObject,
  taken: readonly string[],
): void {
  for (const [key, value] of Object.entries(source)) {
    if (taken.includes(key)) {
      if (value !== null && target[key] !== value) target[`_${key}`] = value
    } else if (!Object.hasOwn(target, key)) target[key] = value
  }
}

/** Splits plain text into stored paragraphs within the limit. */
function toParagraphs(reading: Reading, text: string): string[] {
  const stored = toStored(reading, text)
  if (stored.length <= limits.paragraph || reading.extras?.rich) return [stored]
  // More than an entry's bullets can hold: left for the schema to reject.
  if (text.length > limits.bullets * limits.paragraph) return [text]
  return splitForStorage(text, limits.paragraph).map((piece) => toStored(reading, piece))
}

/** Reads a bullet with its sub-points, which follow it in the list. */
function readBullet(reading: Reading, value: JsonValue, path: string, place: string): JsonObject[] {
  const own = isOwnPlace(reading, place)
  const nested = own ? null : subPointsOf(value)
  if (nested) {
    const { parent, children } = nested
    if (!isWithin(reading, children, limits.bullets, path)) return []
    const below = children.flatMap((child, at) =>
      readBullet(reading, child, joinPath(path, at), `${place}/${at}`),
    )
    const above = parent ? readBullet(reading, parent, path, place) : []
    return [...above, ...below.map((bullet) => withLevel(bullet, 1))]
  }
  const source = objectOf(value)
  const textKey = bulletTextKeys.find((key) => typeof source[key] === 'string')
  const text = readLine(reading, isJsonObject(value) ? source[textKey ?? ''] : value, path, true)
  const lines = own ? [] : splitLines(text)
  if (!isWithin(reading, lines, limits.bullets, path)) return []
  if (!takeRoom(reading, Math.max(1, lines.length))) return []
  const texts = own
    ? [toStored(reading, text)]
    : lines.flatMap((line) => toParagraphs(reading, line))
  const more = Object.entries(source).filter(([key]) => key !== textKey)
  if (texts.length === 0 && more.length > 0) texts.push(toStored(reading, text))
  const bullets = texts.map(
    (stored, at): JsonObject => ({
      id: at === 0 ? takeId(reading, place) : reading.ids.node(),
      text: stored,
    }),
  )
  const level = own ? reading.extras?.levels[place] : undefined
  if (bullets[0] && level !== undefined) bullets[0].level = level
  // Further properties of an object are kept with its first bullet.
  if (bullets[0]) keepForeign(bullets[0], Object.fromEntries(more), ['id'])
  return bullets
}

/** Reads bullets: a list of strings or objects, or one string with a bullet per line. */
function readBullets(reading: Reading, value: JsonValue | undefined, path: string, place: string) {
  if (value === undefined || value === null) return []
  const items = Array.isArray(value) ? value : [value]
  if (!Array.isArray(value) && typeof value !== 'string') {
    reportType(reading, path, 'a list of texts')
    return []
  }
  if (!isWithin(reading, items, limits.bullets, path)) return []
  return items.flatMap((item, at) =>
    item === null ? [] : readBullet(reading, item, joinPath(path, at), `${place}/${at}`),
  )
}

type EntryShape = {
  fields: readonly EntryField[]
  /** Field that a bare string is assigned to. */
  mainField: string
  aliases?: Readonly<Record<string, string>>
  /** False for profiles and details, which have no flags. */
  flagged: boolean
  /** Names used by this app that are not fields of an imported item. */
  foreign?: readonly string[]
}

function readFlags(reading: Reading, source: JsonObject, place: string): JsonObject {
  const noted = reading.extras?.flags[place]
  const from = isOwnPlace(reading, place) ? objectOf(noted) : source
  return Object.fromEntries(
    Object.keys(entryFlags).flatMap((flag) => {
      const value = from[flag]
      return typeof value === 'boolean' ? [[flag, value]] : []
    }),
  )
}

type Place = { path: string; place: string; own: boolean }

/** Reads a field; returns overflowing paragraphs if `spills` permits moving them elsewhere. */
function readField(
  reading: Reading,
  item: JsonValue | undefined,
  { name, kind }: EntryField,
  { path, place, own }: Place,
  spills: boolean,
): { value: JsonValue; overflow: string[] } {
  const fitting = (value: JsonValue) => ({ value, overflow: [] })
  if (kind === 'words') return fitting(readWords(reading, item, path, own))
  if (kind === 'bullets') return fitting(readBullets(reading, item, path, place))
  if (kind === 'date') return fitting(readDate(reading, item, path, own))
  if (kind === 'rich') {
    const text = own && typeof item === 'string' ? item : readParagraph(reading, item, path)
    if (!spills) return fitting(toStored(reading, text))
    const [value = '', ...overflow] = toParagraphs(reading, text)
    return { value, overflow }
  }
  const line = readLine(reading, item, path, own)
  const isTold = name === 'description' && spills && line.length > limits.line
  return isTold ? { value: '', overflow: toParagraphs(reading, line) } : fitting(line)
}

/**
 * Reads an entry. Overflow becomes bullets if the entry has them; otherwise the schema rejects it,
 * so that nothing is truncated silently.
 */
export function readEntry(
  reading: Reading,
  value: JsonValue,
  path: string,
  place: string,
  shape: EntryShape,
): JsonObject | null {
  if (value === null) return null
  if (typeof value !== 'string' && typeof value !== 'number' && !isJsonObject(value)) {
    reportType(reading, path, 'an object')
    return null
  }
  const own = isOwnPlace(reading, place)
  const given = isJsonObject(value) ? value : { [shape.mainField]: value }
  const source = own ? given : applyAliases(placeLevels(given), shape.aliases)
  const entry: JsonObject = { id: takeId(reading, place) }
  if (shape.flagged) Object.assign(entry, readFlags(reading, source, place))
  const bulletField = shape.fields.find((field) => field.kind === 'bullets')?.name
  const spilled: string[] = []
  for (const field of shape.fields) {
    const { name } = field
    const at = { path: joinPath(path, name), place: `${place}/${name}`, own }
    const read = readField(reading, source[name], field, at, bulletField !== undefined)
    entry[name] = read.value
    spilled.push(...read.overflow)
  }
  const bullets = entry[bulletField ?? '']
  if (Array.isArray(bullets)) {
    bullets.unshift(...spilled.map((text) => ({ id: reading.ids.node(), text })))
  }
  const flags = shape.flagged ? Object.keys(entryFlags) : []
  keepForeign(entry, source, ['id', ...flags, ...(shape.foreign ?? [])])
  return entry
}
