import type { ContactMark, PlacedMark } from './contact-types'

/** A word, number or symbol of a line, or a placeholder. */
export type LineToken = {
  line: number
  /** UTF-16 offsets in the line; equal for the placeholder of a link. */
  from: number
  to: number
  /** NFC text without invisible characters. */
  exact: string
  /** The same, case-folded and with compatibility forms, dashes and quotes unified. */
  folded: string
  isWord: boolean
  mark: ContactMark | null
}

const alone =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const hidden = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
const token = new RegExp(
  `\\p{N}+|${alone}\\p{M}*|(?:(?!${alone})[\\p{L}\\p{M}${hidden}])+|[^\\s\\p{L}\\p{M}\\p{N}]`,
  'gu',
)

/** Invisible characters, and the symbol that shows a gap in a line. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cc}|¦/gu
const dashes = /[\u2010-\u2015\u2212]/g
const quotes = /[\u2018\u2019\u201a\u201c-\u201e`´]/g
const word = /[\p{L}\p{M}\p{N}]/u

const fold = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(dashes, '-').replace(quotes, "'")

function tokenOf(text: string, line: number, from: number): LineToken[] {
  const exact = text.replace(unseen, '').normalize('NFC')
  if (exact === '') return []
  const to = from + text.length
  return [
    { ...{ line, from, to, exact, mark: null }, folded: fold(exact), isWord: word.test(exact) },
  ]
}

const markToken = (mark: ContactMark, line: number, from: number, to: number): LineToken => ({
  ...{ line, from, to, mark },
  exact: mark.text,
  folded: mark.text.toLowerCase(),
  isWord: true,
})

/** Returns the tokens of a line, with placeholders instead of their characters. */
export function tokensOfLine(
  text: string,
  line: number,
  marks: readonly PlacedMark[],
): LineToken[] {
  const tokens: LineToken[] = []
  const read = (from: number, to: number) => {
    for (const { 0: part, index } of text.slice(from, to).matchAll(token)) {
      tokens.push(...tokenOf(part, line, from + index))
    }
  }
  let at = 0
  for (const { mark, from, to } of marks) {
    read(at, from)
    tokens.push(markToken(mark, line, from, to))
    at = to
  }
  read(at, text.length)
  return tokens
}

const anyMark = /\[[\p{L} .+]{2,30}(?: \d{1,3})?\]/gu

/** Returns the tokens of quoted text; `known`: placeholders, each of which is one token. */
export function tokensOfWords(words: string, known: ReadonlySet<string>): LineToken[] {
  const marks = [...words.matchAll(anyMark)].flatMap(({ 0: text, index }): PlacedMark[] => {
    const mark = { text, slices: [], value: null }
    return known.has(text.toLowerCase()) ? [{ mark, from: index, to: index + text.length }] : []
  })
  return tokensOfLine(words, -1, marks)
}
