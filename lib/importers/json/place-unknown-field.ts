import { lastLineOf } from '@/lib/resume/entry-fields'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { bulletsOf, lineOf, piecesOf } from './adapt-values'
import { type Adapting, labelOf, leaveOut, textsOf, warnOfName } from './adapting'
import { type EntryKind, fieldsOfKind, isTextName } from './field-names'

/** Keys of pictures and colours of a web page, which are not printed. */
const pictureName = /^(?:image|logo|picture|photo|icon|avatar|thumbnail|colou?r)$/i

const isAddress = (value: JsonValue) => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)

/** Returns whether a value has no printable text: booleans and pictures. */
const isUnreadable = (key: string, value: JsonValue) =>
  typeof value === 'boolean' || pictureName.test(key)

function listIn(entry: JsonObject, name: string): JsonValue[] {
  const list = entry[name]
  if (Array.isArray(list)) return list
  const made: JsonValue[] = []
  entry[name] = made
  return made
}

/** Returns the texts of a value, each with its label unless the label adds nothing. */
function labelled(key: string, value: JsonValue): string[] {
  const texts = textsOf(value)
  return isTextName(key) ? texts : texts.map((text) => `${labelOf(key)}: ${text}`)
}

/** Appends a text to a field; returns false if it would exceed the limit. */
function append(entry: JsonObject, name: string, text: string, sign: string, limit: number) {
  const before = typeof entry[name] === 'string' ? entry[name] : ''
  const joined = before === '' ? text : `${before}${sign}${text}`
  if (joined.length > limit) return false
  entry[name] = joined
  return true
}

/** Appends a text to an entry without list fields; returns false if it does not fit. */
function appendText(
  adapting: Adapting,
  entry: JsonObject,
  { rich, line }: { rich: string | undefined; line: string | undefined },
  text: string,
  path: string,
): boolean {
  if (rich === undefined) {
    const words = lineOf(adapting, text, path)
    return line !== undefined && append(entry, line, words, ' · ', limits.line)
  }
  return piecesOf(adapting, text, path).every((piece) => {
    const sign = /[.!?:;]$/.test(String(entry[rich] ?? '')) ? ' ' : '; '
    return append(entry, rich, piece.text, sign, limits.paragraph)
  })
}

/**
 * Puts a value without a field where it is printed: a URL as the entry's, else in the bullets,
 * keywords, text or last line. What does not fit is reported as left out, but stays in the document
 * under its key.
 */
export function placeUnknownField(
  adapting: Adapting,
  entry: JsonObject,
  kind: EntryKind,
  key: string,
  value: JsonValue,
  path: string,
): void {
  const fields = fieldsOfKind(kind)
  warnOfName(
    adapting,
    key,
    fields.map(({ name }) => name),
    path,
  )
  const keep = (text: string) => {
    entry[key] = value
    leaveOut(adapting, path, text)
  }
  if (isUnreadable(key, value)) {
    keep(String(isJsonObject(value) ? textsOf(value) : value))
    return
  }
  const nameOf = (wanted: string) => fields.find((field) => field.kind === wanted)?.name
  const [url, bullets, words, rich] = ['url', 'bullets', 'words', 'rich'].map(nameOf)
  const line = lastLineOf(fields)
  if (url !== undefined && isAddress(value) && !entry[url]) {
    entry[url] = value
    return
  }
  const isWordList = bullets === undefined && words !== undefined && Array.isArray(value)
  for (const text of isWordList ? value.flatMap(textsOf) : labelled(key, value)) {
    if (bullets !== undefined) listIn(entry, bullets).push(...bulletsOf(adapting, [text], path))
    else if (words !== undefined) listIn(entry, words).push(lineOf(adapting, text, path))
    else if (!appendText(adapting, entry, { rich, line }, text, path)) keep(text)
  }
}
