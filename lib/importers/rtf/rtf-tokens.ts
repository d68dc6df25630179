/** A token of an RTF file. `byte` is a text byte in the current code page. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'symbol'; sign: string }
  | { kind: 'byte'; byte: number }

type WordToken = Extract<RtfToken, { kind: 'word' }>

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** Maximum letters and digits of a control word (RTF 1.9.1, "Control Word"). */
const maxWordLength = 32
const maxNumberLength = 10

/** Reads a control word after its backslash. */
function readWord(bytes: Uint8Array, from: number): { token: WordToken; end: number } {
  let at = from
  let name = ''
  while (name.length < maxWordLength && isLetter(bytes[at] ?? 0)) {
    name += String.fromCharCode(bytes[at] ?? 0)
    at++
  }
  let digits = ''
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0)) {
    digits = '-'
    at++
  }
  while (digits.length < maxNumberLength && isDigit(bytes[at] ?? 0)) {
    digits += String.fromCharCode(bytes[at] ?? 0)
    at++
  }
  // One space after the word is part of it.
  if (bytes[at] === 0x20) at++
  return { token: { kind: 'word', name, value: digits === '' ? null : Number(digits) }, end: at }
}

type Control = { token: RtfToken | null; end: number }

/** Reads the control word, symbol or byte after a backslash. */
function readControl(bytes: Uint8Array, from: number): Control {
  if (isLetter(bytes[from] ?? 0)) {
    const { token, end } = readWord(bytes, from)
    if (token.name !== 'bin') return { token, end }
    return { token: null, end: end + Math.max(0, token.value ?? 0) }
  }
  if (bytes[from] !== 0x27) {
    return { token: { kind: 'symbol', sign: String.fromCharCode(bytes[from] ?? 0) }, end: from + 1 }
  }
  const hex = String.fromCharCode(bytes[from + 1] ?? 0, bytes[from + 2] ?? 0)
  const byte = /^[\da-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) : null
  return { token: byte === null ? null : { kind: 'byte', byte }, end: from + 3 }
}

/**
 * Yields the tokens of an RTF file, skipping raw binary data. Source: Rich Text Format
 * Specification 1.9.1, "RTF Syntax".
 */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === 0x7b || byte === 0x7d) {
      yield byte === 0x7b ? { kind: 'open' } : { kind: 'close' }
      at++
    } else if (byte !== 0x5c) {
      // Line ends have no meaning in RTF.
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte }
      at++
    } else {
      const { token, end } = readControl(bytes, at + 1)
      if (token) yield token
      at = end
    }
  }
}
