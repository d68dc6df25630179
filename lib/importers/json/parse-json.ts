import { copyJson, isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { jsonTextLimits, measureJson } from '@/lib/resume/measure-json'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** Checked on the raw text, before any recursive parsing. */
const textLimits = { ...jsonTextLimits, depth: importLimits.jsonDepth }

/** A place in a text that is not JSON, and what is wrong there. */
export class JsonError extends Error {
  constructor(
    readonly at: number,
    reason: string,
  ) {
    super(reason)
  }
}

/** White space, a byte order mark, and comments of JavaScript. */
const gap = /(?:[\s\ufeff]+|\/\/[^\n\r]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y

/** A number, a word of JSON, or a key without quotes. */
const bareWord = /[\p{L}_$\d+.-][\p{L}\p{M}\p{N}_$+.-]*/uy

/** Signs that begin a string, with those that end it; programs for text turn quotes into pairs. */
const quotes = new Map(
  Object.entries({ '"': '"', "'": "'", '“': '“”', '”': '”', '„': '“”', '‘': '’', '’': '’' }),
)

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\n': '',
}

const constants: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null }

/** Returns the values of a key as one, if they are of a kind that can be joined. */
function joinValues(values: readonly JsonValue[]): JsonValue | null {
  if (values.every((value) => Array.isArray(value))) return values.flat()
  return values.every(isJsonObject)
    ? objectFrom(values.flatMap((value) => Object.entries(value)))
    : null
}

/** Builds an object. Values of a key that stands several times are joined, or get keys with a number. */
function objectFrom(members: readonly (readonly [string, JsonValue])[]): JsonObject {
  const byKey = new Map<string, Set<JsonValue>>()
  for (const [key, value] of members) byKey.set(key, (byKey.get(key) ?? new Set()).add(value))
  const entries = [...byKey].flatMap(([key, found]): [string, JsonValue][] => {
    const values = [...found].filter((value) => value !== null || found.size === 1)
    const [first = null] = values
    const joined = values.length > 1 ? joinValues(values) : first
    if (joined !== null || first === null) return [[key, joined]]
    let count = 1
    const nextKey = () => {
      do count++
      while (byKey.has(`${key} ${count}`))
      return `${key} ${count}`
    }
    return values.map((value, at) => [at === 0 ? key : nextKey(), value])
  })
  return Object.fromEntries(entries)
}

/** Reads one value from a text; see `readRelaxedJson`. */
class RelaxedReader {
  private at = 0
  private depth = 0

  constructor(private readonly text: string) {}

  readAll(): JsonValue {
    const value = this.readValue()
    this.skipGap()
    if (this.at < this.text.length) throw new JsonError(this.at, 'text behind the end')
    return value
  }

  private skipGap(): void {
    gap.lastIndex = this.at
    gap.test(this.text)
    this.at = gap.lastIndex
  }

  private readValue(): JsonValue {
    this.skipGap()
    const sign = this.text[this.at] ?? ''
    if (sign === '{') return this.readObject()
    if (sign === '[') return this.readItems(']', () => this.readValue())
    if (quotes.has(sign)) return this.readString()
    const from = this.at
    const word = this.readWord()
    const constant = constants[word]
    if (constant !== undefined) return constant
    const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word)
      ? Number(word)
      : Number.NaN
    if (Number.isFinite(number)) return number
    if (word !== '') throw new JsonError(from, `"${word}" needs quotes`)
    const reason = /^[,:}\]]?$/.test(sign) ? 'a value is missing' : `no value begins with "${sign}"`
    throw new JsonError(from, reason)
  }

  private readWord(): string {
    bareWord.lastIndex = this.at
    const [word = ''] = bareWord.exec(this.text) ?? []
    this.at += word.length
    return word
  }

  private readObject(): JsonObject {
    const members = this.readItems('}', (): [string, JsonValue] => {
      const from = this.at
      const isQuoted = quotes.has(this.text[this.at] ?? '')
      const key = isQuoted ? this.readString() : this.readWord()
      if (key === '' && !isQuoted) throw new JsonError(from, 'a key is missing')
      this.skipGap()
      if (this.text[this.at] !== ':')
        throw new JsonError(this.at, `a colon is missing behind "${key}"`)
      this.at++
      return [key, this.readValue()]
    })
    return objectFrom(members)
  }

  /** Reads what stands between brackets, with commas between and perhaps behind it. */
  private readItems<T>(close: string, readItem: () => T): T[] {
    const items: T[] = []
    const from = this.at
    if (++this.depth > importLimits.jsonDepth) throw new RangeError('nested too deep')
    this.at++
    for (;;) {
      this.skipGap()
      const sign = this.text[this.at]
      if (sign === close) break
      if (sign === undefined) throw new JsonError(from, `its "${close}" is missing`)
      if (sign === ',') throw new JsonError(this.at, 'there is one comma too many')
      items.push(readItem())
      this.skipGap()
      const next = this.text[this.at]
      if (next === ',') this.at++
      else if (next === undefined) throw new JsonError(from, `its "${close}" is missing`)
      else if (next !== close) throw new JsonError(this.at, 'a comma is missing before it')
    }
    this.at++
    this.depth--
    return items
  }

  private readString(): string {
    const from = this.at
    const ends = quotes.get(this.text[this.at++] ?? '') ?? ''
    let read = ''
    for (;;) {
      const sign = this.text[this.at++]
      if (sign === undefined) throw new JsonError(from, 'its closing quote is missing')
      if (ends.includes(sign)) return read
      read += sign === '\\' ? this.readEscape() : sign
    }
  }

  private readEscape(): string {
    const sign = this.text[this.at++] ?? ''
    if (sign !== 'u') return escapes[sign] ?? sign
    const code = this.text.slice(this.at, this.at + 4)
    if (!/^[\da-f]{4}$/i.test(code)) throw new JsonError(this.at, 'four digits belong behind "\\u"')
    this.at += code.length
    return String.fromCharCode(Number.parseInt(code, 16))
  }
}

/** A block of code in Markdown, as chat models answer. */
const fence = /^[ \t]*```[\w-]*[ \t]*\r?\n([ \t\r\n]*[{[][\s\S]*?)^[ \t]*```/m

const opensJson = /^[\s\ufeff]*[{[]/

/** Replaces what stands around the fenced JSON of a text by spaces, so that places stay. */
function withoutFence(text: string): string {
  const [whole, inside = ''] = opensJson.test(text) ? [] : (fence.exec(text) ?? [])
  if (whole === undefined) return text
  const from = text.indexOf(whole) + whole.indexOf(inside)
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ')
  return `${blank(text.slice(0, from))}${inside}${blank(text.slice(from + inside.length))}`
}

/**
 * Returns whether a text begins as JSON does, behind comments or in a fence.
 * @param isNamed whether its name says so: other text is not too much around a fence
 */
export function looksLikeJson(text: string, isNamed = false): boolean {
  const bare = withoutFence(text)
  if (!isNamed && bare.trim().length * 2 < text.trim().length) return false
  gap.lastIndex = 0
  gap.test(bare)
  return /[{[]/.test(bare[gap.lastIndex] ?? '')
}

/**
 * Parses JSON as people write it: with comments, trailing commas, single or typographic quotes, bare keys, and in a
 * fence of Markdown. Of a key that stands twice, both values stay: lists and objects are joined, another value gets the
 * key with a number.
 * @throws JsonError where the text is none; RangeError where it is nested deeper than 50
 */
const readRelaxedJson = (text: string): JsonValue => new RelaxedReader(withoutFence(text)).readAll()

/** Returns whether a text has white space and comments alone. */
export function isBlankJson(text: string): boolean {
  gap.lastIndex = 0
  gap.test(text)
  return gap.lastIndex === text.length
}

/** Returns what keeps a text from being JSON, with its line and column; null for JSON. */
export function describeJsonError(text: string): string | null {
  try {
    readRelaxedJson(text)
    return null
  } catch (error) {
    if (!(error instanceof JsonError)) return null
    const before = text.slice(0, error.at).split(/\r\n?|\n/)
    return `${error.message} (line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1})`
  }
}

/**
 * Parses untrusted JSON; see `readRelaxedJson`.
 * @returns a plain copy, or `too-large` (over 2 MB or too many values), `unsafe` (nested deeper
 * than 50, or keys such as `__proto__`), `damaged` (not JSON)
 */
export function parseJson(text: string): { ok: true; value: JsonValue } | Failure {
  if (text.length > importLimits.jsonBytes) return failed('too-large')
  const problem = measureJson(text, textLimits)
  if (problem) return failed(problem.code === 'too-deep' ? 'unsafe' : 'too-large')
  let value: JsonValue
  try {
    value = readRelaxedJson(text)
  } catch (error) {
    return failed(error instanceof RangeError ? 'unsafe' : 'damaged')
  }
  const copied = copyJson(value)
  if (copied.ok) return copied
  const isTooLarge = copied.problems.some(({ code }) => code === 'too-large')
  return failed(isTooLarge ? 'too-large' : 'unsafe')
}
