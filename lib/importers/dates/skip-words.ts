import type { Token } from './date-tokens'

const suffixes = new Set(
  'г гг р рр r rr roku rok року роках года году год годы roce yili yilinda м م dan den da de tan ten ता'.split(
    ' ',
  ),
)

/** Skips a suffix without meaning: "2019 г.", "2019 r.", "2019'dan". */
export function skipSuffix(tokens: readonly Token[], at: number): number {
  let next = at
  if (tokens[next]?.text === "'" && !tokens[next]?.gap && tokens[next + 1]?.kind === 'word') next++
  const word = tokens[next]
  if (word?.kind !== 'word' || !suffixes.has(word.text)) return at
  if (['da', 'de', 'dan', 'den', 'tan', 'ten'].includes(word.text) && next === at) return at
  next++
  return tokens[next]?.text === '.' && !tokens[next]?.gap ? next + 1 : next
}

const endings = new Set(['ま', '까', 'तक', 'arasi'])

/** Skips まで, 까지 or तक after an end. */
export function skipEnding(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token || !endings.has(token.text)) return at
  return token.text === 'ま' || token.text === '까' ? at + 2 : at + 1
}
