import { foldText } from '@/lib/language/unicode/fold-text'

/** Word or sign of a text, for matching names. */
export type Token = {
  /** Folded: no case, no accents. Empty for a stop. */
  text: string
  from: number
  to: number
  /**
   * `sign` is part of names (`+`, `#`, `.`, `/`, `&`); `stop` separates list items; `end` separates lines, and no name
   * continues across it.
   */
  kind: 'word' | 'sign' | 'stop' | 'end'
}

/** Scripts without spaces between words: each letter is a token, so that names are found inside. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const pattern = new RegExp(
  [
    `(?<letter>${unspaced}\\p{M}*)`,
    `(?<word>(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+)`,
    '(?<sign>[+#./&])',
    '(?<end>[\\n\\r\\u2028\\u2029])',
    '(?<stop>[,;:|•·●▪‣*(){}<>!?"“”„«»\\[\\]、，；：。（）]|(?<=\\s)[-–—](?=\\s))',
  ].join('|'),
  'gu',
)
const plain = /^[\x20-\x7e]*$/

/**
 * Splits a text into words and signs with their positions. Hyphens and apostrophes only separate words: "front-end"
 * equals "front end". Linear in the length.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { index: from, 0: raw, groups = {} } of text.matchAll(pattern)) {
    const to = from + raw.length
    if (groups.end !== undefined) tokens.push({ text: '', from, to, kind: 'end' })
    else if (groups.stop !== undefined) tokens.push({ text: '', from, to, kind: 'stop' })
    else if (groups.sign !== undefined) tokens.push({ text: raw, from, to, kind: 'sign' })
    else {
      const folded = plain.test(raw) ? raw.toLowerCase() : foldText(raw)
      tokens.push({ text: folded, from, to, kind: 'word' })
    }
  }
  return tokens
}
