import { inflateSync } from 'node:zlib'

/** PDF name, such as /Page. */
export class PdfName {
  constructor(readonly name: string) {}
}
/** Reference to an indirect object. */
export class PdfReference {
  constructor(readonly id: number) {}
}
export type PdfDictionary = Map<string, PdfValue>
/** Stream with its decompressed data. */
export class PdfStream {
  constructor(
    readonly dictionary: PdfDictionary,
    public data: Uint8Array,
  ) {}
}
/** Strings have one character per byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfName
  | PdfReference
  | PdfStream
  | PdfDictionary
  | PdfValue[]

export type PdfFile = { bytes: Uint8Array; objects: Map<number, PdfValue>; trailer: PdfDictionary }

export const latin1Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const isSpace = (sign: string) => /[\0\t\n\f\r ]/.test(sign)
const isDelimiter = (sign: string) => /[()<>[\]{}/%]/.test(sign)
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Creates a parser of PDF values (ISO 32000-1, 7.3) from an offset. Other words are operators. */
export function createReader(text: string, start = 0) {
  let at = start

  function skipSpace() {
    while (at < text.length && (isSpace(text.charAt(at)) || text[at] === '%')) {
      if (text[at] === '%') while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at++
      else at++
    }
  }

  function readString(): string {
    let out = ''
    let depth = 1
    for (at++; depth > 0 && at < text.length; at++) {
      const sign = text.charAt(at)
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
        if (octal) {
          out += String.fromCharCode(Number.parseInt(octal, 8))
          at += octal.length
        } else {
          const next = text.charAt(++at)
          out += escapes[next] ?? next
        }
        continue
      }
      if (sign === '(') depth++
      if (sign === ')') depth--
      if (depth > 0) out += sign
    }
    return out
  }

  function readHex(): string {
    const end = text.indexOf('>', at)
    const digits = text.slice(at + 1, end).replace(/\s/g, '')
    at = end + 1
    return (digits.match(/..?/g) ?? [])
      .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
      .join('')
  }

  function readWord(): string {
    const from = at
    while (at < text.length && !isSpace(text.charAt(at)) && !isDelimiter(text.charAt(at))) at++
    if (at === from) throw new Error(`Nothing to read at ${at}: ${text.slice(at, at + 20)}`)
    return text.slice(from, at)
  }

  function readList(end: string): PdfValue[] {
    const list: PdfValue[] = []
    for (skipSpace(); !text.startsWith(end, at); skipSpace()) list.push(readValue())
    at += end.length
    return list
  }

  function readNumber(word: string): PdfValue {
    const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(text.slice(at, at + 16))
    if (!reference || !/^\d+$/.test(word)) return Number(word)
    at += reference[0].length
    return new PdfReference(Number(word))
  }

  function readValue(): PdfValue {
    const value = next()
    if (typeof value === 'object' && value !== null && 'operator' in value) {
      throw new Error(`No value: ${value.operator}`)
    }
    return value
  }

  function readDictionary(): PdfDictionary {
    at += 2
    const list = readList('>>')
    const dictionary: PdfDictionary = new Map()
    for (let i = 0; i < list.length; i += 2) {
      const key = list[i]
      if (key instanceof PdfName) dictionary.set(key.name, list[i + 1] ?? null)
    }
    return dictionary
  }

  function readName(): PdfName {
    at++
    const name = isSpace(text.charAt(at)) || isDelimiter(text.charAt(at)) ? '' : readWord()
    const letter = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))
    return new PdfName(name.replace(/#(..)/g, letter))
  }

  function next(): PdfValue | { operator: string } {
    skipSpace()
    const sign = text.charAt(at)
    if (sign === '(') return readString()
    if (text.startsWith('<<', at)) return readDictionary()
    if (sign === '<') return readHex()
    if (sign === '[') {
      at++
      return readList(']')
    }
    if (sign === '/') return readName()
    const word = readWord()
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return readNumber(word)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : { operator: word }
  }

  return {
    next,
    value: readValue,
    atEnd: () => {
      skipSpace()
      return at >= text.length
    },
    place: () => at,
  }
}

const asDictionary = (value: PdfValue | undefined): PdfDictionary =>
  value instanceof Map ? value : value instanceof PdfStream ? value.dictionary : new Map()

/** Resolves a reference. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue {
  if (value instanceof PdfReference) return resolve(file, file.objects.get(value.id))
  return value ?? null
}

/** Returns the dictionary of a dictionary or stream; empty for anything else. */
export const dictionaryOf = (file: PdfFile, value: PdfValue | undefined): PdfDictionary =>
  asDictionary(resolve(file, value))

/** Returns a resolved entry of a dictionary. */
export const entryOf = (file: PdfFile, value: PdfValue | undefined, key: string): PdfValue =>
  resolve(file, dictionaryOf(file, value).get(key))

/** Returns the name in an entry; null without one. */
export function nameOf(file: PdfFile, value: PdfValue | undefined, key: string): string | null {
  const found = entryOf(file, value, key)
  return found instanceof PdfName ? found.name : null
}

/** Returns an array; a single value becomes an array of one. */
export function listOf(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const found = resolve(file, value)
  return Array.isArray(found) ? found : found === null ? [] : [found]
}

function readObject(text: string, from: number): PdfValue {
  const reader = createReader(text, from)
  const value = reader.value()
  const behind = /^\s*stream\r?\n/.exec(text.slice(reader.place(), reader.place() + 20))
  if (!behind || !(value instanceof Map)) return value
  const start = reader.place() + behind[0].length
  const length = value.get('Length')
  if (typeof length !== 'number') throw new Error('A stream has no length')
  const raw = Buffer.from(text.slice(start, start + length), 'latin1')
  const filter = value.get('Filter')
  const isDeflated = filter instanceof PdfName && filter.name === 'FlateDecode'
  return new PdfStream(value, new Uint8Array(isDeflated ? inflateSync(raw) : raw))
}

/**
 * Parses all objects of a PDF with object streams and "n 0 obj" markers, as in our files. Independent of the code that
 * writes them.
 */
export function readObjects(bytes: Uint8Array): PdfFile {
  const text = latin1Of(bytes)
  const objects = new Map<number, PdfValue>()
  let trailer: PdfDictionary = new Map()
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const table = readObject(text, start + (/^\d+ \d+ obj/.exec(text.slice(start))?.[0].length ?? 0))
  if (!(table instanceof PdfStream)) throw new Error('The file has no cross-reference stream')
  trailer = table.dictionary
  const columns = 7
  const rows: number[][] = []
  for (let at = 0; at < table.data.length; at += columns) {
    const above = rows[rows.length - 1] ?? []
    const row = Array.from(table.data.subarray(at + 1, at + columns))
    rows.push(row.map((value, i) => (value + (above[i] ?? 0)) & 0xff))
  }
  const packed: [number, number, number][] = []
  for (const [id, [type, a = 0, b = 0, c = 0, d = 0, e = 0]] of rows.entries()) {
    const offset = a * 65_536 + b * 256 + c
    if (type === 2) packed.push([id, offset, d * 256 + e])
    if (type !== 1) continue
    const head = /^\d+ \d+ obj/.exec(text.slice(offset, offset + 20))
    if (!head) throw new Error(`No object at ${offset}`)
    objects.set(id, readObject(text, offset + head[0].length))
  }
  for (const [id, holder, index] of packed) {
    const stream = objects.get(holder)
    if (!(stream instanceof PdfStream)) throw new Error(`No object stream ${holder}`)
    const inside = latin1Of(stream.data)
    const first = Number(stream.dictionary.get('First'))
    const numbers = inside.slice(0, first).trim().split(/\s+/).map(Number)
    objects.set(id, readObject(inside, first + (numbers[index * 2 + 1] ?? 0)))
  }
  return { bytes, objects, trailer }
}
