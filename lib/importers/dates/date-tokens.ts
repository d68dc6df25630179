/** A number, word or symbol of a folded text; in unspaced scripts each letter is a word. */
export type Token = {
  kind: 'number' | 'word' | 'sign'
  text: string
  from: number
  to: number
  /** Whether white space precedes it. */
  gap: boolean
}

const pattern =
  /(\d+)|(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}])+)|(\S)/gu

/** Splits a folded text into tokens. */
export function readTokens(folded: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of folded.matchAll(pattern)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'sign' : 'word'
    const to = match.index + match[0].length
    tokens.push({ kind, text: match[0], from: match.index, to, gap: match.index > end })
    end = to
  }
  return tokens
}
