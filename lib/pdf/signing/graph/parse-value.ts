import { type Dictionary, Name, type Oddity, type PdfValue, Reference, Word } from './pdf-value'

/** Maximum nesting of arrays and dictionaries. */
const maxDepth = 100

/** Characters of a number in its usual form; longer ones are read differently by programs. */
const number = /^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})$/
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const isSpace = (code: number) =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0

const delimiters = new Set(Array.from('()<>[]{}/%', (letter) => letter.charCodeAt(0)))
const isDigit = (code: number) => code >= 48 && code <= 57

/** Parser of values (ISO 32000-2, 7.3) from an offset, which moves with each value. */
export type ValueParser = {
  at: number
  /** Moves behind white space, and behind comments that are no more than a mark of binary data or of an end. */
  skipSpace: () => void
  /**
   * Returns the value that begins here.
   *
   * @throws if there is none
   */
  value: () => PdfValue
  /** Moves behind a word if it stands here, and returns whether it does. */
  take: (word: string) => boolean
}

/**
 * Creates a parser.
 *
 * @param note receives what programs may read differently
 */
export function createParser(
  bytes: Uint8Array,
  start: number,
  note: (oddity: Oddity) => void,
): ValueParser {
  const end = bytes.length
  const codeAt = (at: number) => bytes[at] ?? -1
  const letters = (from: number, to: number) => {
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(codeAt(at))
    return text
  }
  const parser: ValueParser = { at: start, skipSpace, value: () => readValue(0), take }

  function skipComment() {
    const from = parser.at
    while (parser.at < end && codeAt(parser.at) !== 10 && codeAt(parser.at) !== 13) parser.at++
    const isEnd = parser.at - from === 5 && letters(from, parser.at) === '%%EOF'
    const isMark =
      parser.at - from <= 9 && bytes.subarray(from + 1, parser.at).every((code) => code > 127)
    if (!isEnd && !isMark) note('stray-bytes')
  }

  function skipSpace() {
    for (;;) {
      while (parser.at < end && isSpace(codeAt(parser.at))) parser.at++
      if (codeAt(parser.at) !== 37) return
      skipComment()
    }
  }

  function take(word: string) {
    for (let at = 0; at < word.length; at++) {
      if (codeAt(parser.at + at) !== word.charCodeAt(at)) return false
    }
    parser.at += word.length
    return true
  }

  function readWord() {
    const from = parser.at
    while (parser.at < end && !isSpace(codeAt(parser.at)) && !delimiters.has(codeAt(parser.at))) {
      parser.at++
    }
    return letters(from, parser.at)
  }

  function readEscape(): string {
    const code = codeAt(parser.at++)
    if (code >= 48 && code <= 55) {
      let value = code - 48
      for (let more = 0; more < 2; more++) {
        const digit = codeAt(parser.at)
        if (digit < 48 || digit > 55) break
        value = value * 8 + digit - 48
        parser.at++
      }
      return String.fromCharCode(value & 255)
    }
    if (code === 13 && codeAt(parser.at) === 10) parser.at++
    if (code === 13 || code === 10) return ''
    const letter = String.fromCharCode(code)
    return escapes[letter] ?? letter
  }

  function readString(): string {
    const out: string[] = []
    let depth = 1
    for (parser.at++; parser.at < end; ) {
      const code = codeAt(parser.at++)
      if (code === 92) {
        out.push(readEscape())
        continue
      }
      if (code === 40) depth++
      if (code === 41 && --depth === 0) return out.join('')
      if (code === 13 && codeAt(parser.at) === 10) parser.at++
      out.push(code === 13 ? '\n' : String.fromCharCode(code))
    }
    throw new Error('A string has no end')
  }

  function readHex(): string {
    const close = bytes.indexOf(62, parser.at)
    if (close < 0) throw new Error('A string has no end')
    const digits = letters(parser.at + 1, close).replace(/[\0\t\n\f\r ]+/g, '')
    if (!/^[0-9A-Fa-f]*$/.test(digits)) note('syntax')
    parser.at = close + 1
    const pairs = digits.match(/..?/g) ?? []
    return pairs
      .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16) || 0))
      .join('')
  }

  function readName(): Name {
    parser.at++
    const word = readWord()
    if (/#(?![0-9A-Fa-f]{2})/.test(word)) note('syntax')
    const text = word.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return new Name(text)
  }

  function readList(close: string, depth: number): PdfValue[] {
    const list: PdfValue[] = []
    for (skipSpace(); !take(close); skipSpace()) list.push(readValue(depth))
    return list
  }

  function readDictionary(depth: number): Dictionary {
    const list = readList('>>', depth)
    const dictionary: Dictionary = new Map()
    if (list.length % 2 === 1) note('syntax')
    for (let i = 0; i < list.length; i += 2) {
      const key = list[i]
      if (!(key instanceof Name) || dictionary.has(key.text)) note('syntax')
      if (key instanceof Name) dictionary.set(key.text, list[i + 1] ?? null)
    }
    return dictionary
  }

  /** Reads "0 R" behind a whole number. */
  function readReference(id: number): Reference | number {
    let at = parser.at
    while (isSpace(codeAt(at))) at++
    const from = at
    while (isDigit(codeAt(at)) && at - from < 6) at++
    if (at === from) return id
    const generation = Number(letters(from, at))
    const gap = at
    while (isSpace(codeAt(at))) at++
    const behind = codeAt(at + 1)
    const isReference =
      at > gap && codeAt(at) === 82 && (isSpace(behind) || delimiters.has(behind) || behind < 0)
    if (!isReference) return id
    parser.at = at + 1
    // Files that are written anew have no other generation.
    if (generation !== 0) note('revisions')
    return new Reference(id)
  }

  /** Reads a number; programs disagree on whether "3.0" may stand for 3. */
  function readFraction(word: string): number {
    const value = Number(word)
    if (value !== 0 && word.includes('.') && Number.isInteger(Math.fround(value))) note('syntax')
    return value
  }

  function readValue(depth: number): PdfValue {
    if (depth > maxDepth) throw new Error('Values are nested too deep')
    skipSpace()
    const code = codeAt(parser.at)
    if (code === 40) return readString()
    if (code === 47) return readName()
    if (take('<<')) return readDictionary(depth + 1)
    if (code === 60) return readHex()
    if (take('[')) return readList(']', depth + 1)
    const word = readWord()
    if (word === '') throw new Error(`No value at ${parser.at}`)
    if (/^\d{1,10}$/.test(word)) return readReference(Number(word))
    if (number.test(word)) return readFraction(word)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    note('syntax')
    return new Word(word)
  }

  return parser
}
