import { composable, composeSequence } from '@/lib/resume/text/compose-text'
import { withTypographicQuotes } from '@/lib/resume/text/typographic-quotes'

/** Printable text, with the source of its characters and those that no font has. */
export type CleanText = {
  text: string
  /** UTF-16 offset in the input of each unit of `text`; null if unchanged. */
  offsets: number[] | null
  missing: string[]
  /** Characters that are obeyed and not printed, in the order of the text; absent without any. */
  controls?: TextControl[]
}

/** Soft hyphen or mark of direction, with the offset in the printed text of what follows it. */
export type TextControl = { at: number; character: string }

const lineOrTab = /[\t\n\v\f\r\u0085\u2028\u2029]/
const anySpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Invisible characters, which need no glyph. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u
/** Printed text with a character that only changes the one before it: a skin tone, or the frame of a keycap. */
const changedSign = /\p{Emoji_Modifier_Base}\p{Emoji_Modifier}$|[0-9#*]\u20e3$/u
/** Superscripts, subscripts and fractions: in plain digits "10⁶" and "5½" would be other numbers. */
const placedNumber = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2189]/
/** Soft hyphen, and the marks, embeddings and isolates of direction (Unicode Standard Annex 9, 2). */
const control = /^[\u00ad\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/
/** A control; a flag or emoji joined to one sign, of whose parts alone nobody would know what was meant. */
const controlOrJoined =
  /[\u00ad\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]|\p{RI}{2}|\p{ExtPict}[\u{e0020}-\u{e007e}]+\u{e007f}|\p{ExtPict}(?:\p{EMod}|\ufe0f)?(?:\u200d\p{ExtPict}(?:\p{EMod}|\ufe0f)?)+/uy
/** Heavy, boxed and coloured check marks, with a plain equivalent. */
const ticks = /[\u2705\u2611\u2714]/
const plain = /^[\u0020-\u007e]*$/

/** Returns a control or a sign of several characters at an offset of a text; empty without one. */
function controlOrJoinedAt(text: string, at: number): string {
  controlOrJoined.lastIndex = at
  return controlOrJoined.exec(text)?.[0] ?? ''
}

/** Returns whether the current fonts have a code point. */
type Has = (codePoint: number) => boolean

const hasAll = (text: string, has: Has) =>
  Array.from(text).every((one) => has(one.codePointAt(0) ?? 0))

/** Returns an equivalent of a character that the fonts lack; `null` without one. */
function substituteOf(character: string, has: Has): string | null {
  if (anySpace.test(character)) return ' '
  if (character === '\u2010' || character === '\u2011') return '-'
  if (ticks.test(character)) return has(0x2713) ? '\u2713' : null
  if (placedNumber.test(character)) return null
  const forms = [character.normalize('NFD'), character.normalize('NFKC')]
  return forms.find((form) => form !== character && hasAll(form, has)) ?? null
}

/**
 * Returns the printed text of a character: itself, a substitute, or empty if nothing is printed; `null` if the fonts
 * lack it.
 */
function printedFor(character: string, has: Has): string | null {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xd800 && code <= 0xdfff) return ''
  if (invisible.test(character)) {
    // textkit would remove a soft hyphen, changing the length of the text.
    return code > 0x9f && code !== 0xad && has(code) ? character : ''
  }
  return has(code) ? character : substituteOf(character, has)
}

/** Applies NFC, and returns for each unit of the result where its sequence began. */
function compose(text: string): { composed: string; starts: number[] | null } {
  const starts: number[] = []
  let composed = ''
  let end = 0
  const take = (part: string, at: number, step: 0 | 1) => {
    for (let unit = 0; unit < part.length; unit++) starts.push(at + unit * step)
    composed += part
  }
  for (const { 0: sequence, index } of text.matchAll(composable)) {
    const joined = composeSequence(sequence)
    if (joined === sequence) continue
    take(text.slice(end, index), end, 1)
    take(joined, index, 0)
    end = index + sequence.length
  }
  if (end === 0) return { composed: text, starts: null }
  take(text.slice(end), end, 1)
  return { composed, starts }
}

/**
 * Makes text printable: applies NFC, converts line breaks and tabs to spaces, and drops control characters and lone
 * surrogates. A character that no font has is printed as its decomposed or compatibility form if possible (U+1D5D4, a
 * bold A, as A), else omitted and reported, never printed as another one (promise 2). Without their glyph, a skin tone
 * and the frame of a keycap leave the printed sign.
 *
 * @param text as typed
 * @param has whether the fonts at this place can draw a code point
 * @param typeset whether the rule `typeset` holds (look.ts): soft hyphens and marks of direction are obeyed, and flags
 *   and joined emoji, which the fonts have in parts only, are omitted whole
 */
export function cleanText(text: string, has: Has, typeset = false): CleanText {
  if (plain.test(text)) return { text, offsets: null, missing: [] }
  const { composed, starts } = compose(text)
  const offsets: number[] = []
  const missing: string[] = []
  const controls: TextControl[] = []
  let result = ''
  let at = 0
  const miss = (sign: string) => {
    if (!missing.includes(sign)) missing.push(sign)
  }
  while (at < composed.length) {
    const from = at
    const sign = typeset ? controlOrJoinedAt(composed, at) : ''
    if (sign !== '') {
      at += sign.length
      if (control.test(sign)) controls.push({ at: result.length, character: sign })
      else miss(sign)
      continue
    }
    const character = String.fromCodePoint(composed.codePointAt(at) ?? 0)
    const isBreak = lineOrTab.test(character)
    at += character === '\r' && composed[at + 1] === '\n' ? 2 : character.length
    const printed = isBreak ? ' ' : printedFor(character, has)
    if (printed === null && changedSign.test(result + character)) continue
    if (printed === null) {
      miss(character)
      continue
    }
    for (let unit = 0; unit < printed.length; unit++) {
      const source = from + Math.min(unit, character.length - 1)
      offsets.push(starts?.[source] ?? source)
    }
    result += printed
  }
  const moved = offsets.some((offset, i) => offset !== i)
  return {
    text: result,
    offsets: moved || offsets.length !== text.length ? offsets : null,
    missing,
    ...(controls.length > 0 && { controls }),
  }
}

/** Text of a paragraph in one style. */
export type StyledText = { node: { value: string }; typed: string; has: Has }

/** Replaces the straight quotes of a paragraph by those of its language, where all its fonts have them. */
export function setQuotes(texts: readonly StyledText[], language: string): void {
  const quoted = texts.filter((text) => /['"]/.test(text.typed))
  const hasQuote = (quote: string) => quoted.every(({ has }) => has(quote.codePointAt(0) ?? 0))
  const typed = texts.map((text) => text.typed)
  for (const [at, text] of withTypographicQuotes(typed, language, hasQuote).entries()) {
    const one = texts[at]
    if (one && one.typed !== text) one.node.value = cleanText(text, one.has, true).text
  }
}
