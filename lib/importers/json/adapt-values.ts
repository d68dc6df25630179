import { type BulletLevel, storedLevel, withLevel } from '@/lib/resume/bullet-levels'
import { bulletTextKeys, subPointsOf } from '@/lib/resume/json-resume/sub-points'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { literal, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { splitForStorage } from '@/lib/resume/text/split-text'
import { type Adapting, isEmptyValue, leaveOut, textsOf } from './adapting'
import { dateTextOf, readDateText } from './date-values'
import { type MarkedLine, readMarks, wordsOfLines } from './read-marks'

type Value = JsonValue | undefined

/** Truncates plain text to the field's limit and reports the remainder as left out. */
function fitText(adapting: Adapting, text: string, limit: number, path: string): string {
  if (text.length <= limit) return text
  const [first = '', ...rest] = splitForStorage(text, limit)
  leaveOut(adapting, path, rest.join(' '))
  return first
}

/** Returns the text of a value: scalars unchanged, lists and objects on one line. */
const textOf = (value: Value): string => {
  if (value === undefined || isEmptyValue(value)) return ''
  return typeof value === 'object' ? textsOf(value).join(', ') : String(value)
}

/** Fields whose texts are often numbers alone: grades, levels, postcodes, names of tools. */
const numberFields = /\.(?:score|level|fluency|postalCode|keywords)$/

/** Returns the text of a value, and warns of a number: its plus sign, zeros in front or thousands may be lost. */
function readText(adapting: Adapting, value: Value, path: string): string {
  if (typeof value === 'number' && !numberFields.test(path)) {
    adapting.warnings.push({ path, reason: 'a number where a text belongs' })
  }
  return textOf(value)
}

/** Reads one line of plain text, without Markdown or HTML markup. */
export function lineOf(adapting: Adapting, value: Value, path: string): string {
  const { lines, addresses } = readMarks(readText(adapting, value, path))
  for (const address of addresses) leaveOut(adapting, path, address)
  return fitText(adapting, wordsOfLines(lines), limits.line, path)
}

/** Reads a contact or user name, in which no character is treated as markup. */
export const plainLineOf = (adapting: Adapting, value: Value, path: string): string =>
  fitText(adapting, readText(adapting, value, path).trim(), limits.line, path)

/** Reads a web address. */
export function urlOf(adapting: Adapting, value: Value, path: string): string {
  const text = readText(adapting, value, path).trim()
  // A bare URL is kept as typed.
  const spans = /[<[]/.test(text) ? readMarks(text).lines[0]?.spans : []
  const { link } = spans?.find((span) => span.link !== null) ?? {}
  const url = link ?? text.replaceAll('&amp;', '&')
  if (url.length <= limits.url) return url
  leaveOut(adapting, path, url)
  return ''
}

/** Reads a date; see `readDateText`. What an object says beside it is reported as left out. */
export function dateOf(adapting: Adapting, value: Value, path: string): string {
  const { text, rest } = dateTextOf(value)
  for (const one of rest.flatMap(textsOf)) leaveOut(adapting, path, one)
  const typed = text ?? textOf(value).trim()
  return readDateText(
    fitText(adapting, typed, limits.line, path),
    adapting.language,
    /end/i.test(path),
  )
}

/** A paragraph or list item in stored form. */
export type Piece = { text: string; isItem: boolean; level: BulletLevel }

const space: Span = { text: ' ', bold: false, italic: false, link: null }

/** Serialises spans, split into several texts if they exceed the field's limit. */
function storedOf(spans: readonly Span[]): string[] {
  const stored = serialiseRich(spans)
  if (stored.length <= limits.paragraph) return [stored]
  const words = spans.map(({ text }) => text).join('')
  return splitForStorage(words.trim(), limits.paragraph).map(literal)
}

const piecesOfGroup = (lines: readonly MarkedLine[]): Piece[] =>
  storedOf(lines.flatMap(({ spans }, at) => (at === 0 ? spans : [space, ...spans]))).map(
    (text) => ({
      text,
      isItem: lines[0]?.isItem === true,
      level: lines[0]?.level ?? 0,
    }),
  )

/** Splits a text into paragraphs and list items, each within the field's limit. */
export function piecesOf(adapting: Adapting, value: Value, path: string): Piece[] {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  const { lines, addresses } = readMarks(
    isList ? value.join('\n\n') : readText(adapting, value, path),
  )
  for (const address of addresses) leaveOut(adapting, path, address)
  const groups: MarkedLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const goesOn = last && !line.isItem && !line.startsParagraph
    if (goesOn) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap(piecesOfGroup)
}

/** Returns the key of what stands before the text of a bullet: "Ovens" of `{"title": "Ovens", "description": "…"}`. */
const headKeyOf = (bullet: JsonObject, textKey: string): string | undefined =>
  ['title', 'name', 'heading', 'label'].find((key) => {
    const head = bullet[key]
    return key !== textKey && typeof head === 'string' && head.trim() !== '' && head.length < 80
  })

/** Reads a bullet with its sub-points, which follow it in the list. */
function bulletOf(adapting: Adapting, item: JsonValue, path: string): JsonValue[] {
  const nested = subPointsOf(item)
  if (nested) {
    const { parent, children } = nested
    const below = children.flatMap((child, at) => bulletOf(adapting, child, `${path}[${at}]`))
    return [...(parent ? bulletOf(adapting, parent, path) : []), ...below.map(asSubPoint)]
  }
  const key = isJsonObject(item) && bulletTextKeys.find((one) => typeof item[one] === 'string')
  const headKey = isJsonObject(item) && key ? headKeyOf(item, key) : undefined
  const text = readText(adapting, isJsonObject(item) && key ? item[key] : item, path)
  const head = isJsonObject(item) && headKey ? `${textOf(item[headKey]).trim()}: ` : ''
  const { lines, addresses } = readMarks(head + text)
  for (const address of addresses) leaveOut(adapting, path, address)
  // A list below a text is about it.
  const isLed = lines[0]?.isItem === false
  const [first, ...others] = lines.flatMap(({ spans, level, isItem }) =>
    storedOf(spans).map((text) => (level === 1 || (isLed && isItem) ? asSubPoint(text) : text)),
  )
  if (first === undefined) return []
  if (!isJsonObject(item) || !key) return [first, ...others]
  const isSub = storedLevel(item) === 1
  const { [key]: _, [headKey ?? key]: __, ...more } = isSub ? withLevel(item, 0) : item
  for (const text of textsOf(more)) leaveOut(adapting, path, text)
  const all = [{ ...more, ...asBullet(first) }, ...others]
  return isSub ? all.map(asSubPoint) : all
}

const asBullet = (bullet: JsonValue): JsonObject =>
  isJsonObject(bullet) ? bullet : { text: bullet }

/** Returns a bullet as a sub-point. */
export const asSubPoint = (bullet: JsonValue): JsonObject => ({ ...asBullet(bullet), level: 1 })

/** Reads bullets: a list of strings or objects, or one string with a bullet per line. */
export function bulletsOf(adapting: Adapting, value: Value, path: string): JsonValue[] {
  const items = Array.isArray(value) ? value : [value ?? null]
  return items.flatMap((item, at) => bulletOf(adapting, item, `${path}[${at}]`))
}

/** Reads keywords: a list, or one string split at commas, semicolons and line breaks. */
export function wordsOf(adapting: Adapting, value: Value, path: string): string[] {
  const items =
    typeof value === 'string' ? value.split(/[,;\n]/) : Array.isArray(value) ? value : [value]
  return items.flatMap((item) => lineOf(adapting, wordOf(item), path) || [])
}

const wordOf = (item: Value): Value =>
  isJsonObject(item) && Object.keys(item).length === 1 ? Object.values(item)[0] : item

/** Truncates a list to its limit and reports the remaining items as left out. */
export function fitList<T extends JsonValue>(
  adapting: Adapting,
  items: readonly T[],
  limit: number,
  path: string,
): T[] {
  for (const item of items.slice(limit)) leaveOut(adapting, path, textsOf(item).join(', '))
  return items.slice(0, limit)
}
