import { foldText } from '@/lib/language/unicode/fold-text'

/** A word or sign of a text that names are compared by. */
export type Token = {
  /** Folded: no case, no accents. Of a stop: empty. */
  text: string
  from: number
  to: number
  /**
   * `word`; `sign` is part of names (`+`, `#`, `.`, `/`, `&`); `stop` parts the items of a list;
   * `end` parts lines and stronger: no name goes on behind it.
   */
  kind: 'word' | 'sign' | 'stop' | 'end'
}

/** Scripts without spaces between words: each letter counts for itself, so names are found inside. */
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
 * The words and signs of a text in order, with their places. Hyphens and apostrophes only part
 * words: "front-end" and "front end" are the same two. Linear in the length.
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
