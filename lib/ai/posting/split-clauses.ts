import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { type PhraseToken, phraseTokensOf } from './phrase-tokens'
import type { PostingLine } from './split-posting'

/** Minimum letters of a clause. */
const minClause = 24

/** Minimum content words of a clause: "Zu Ihren Aufgaben gehört es, dass Sie …" is one. */
const minContent = 2

/** Matches a word before the subject of a clause: "that you know", "if you can". */
const relative = /^(?:that|who|if|dass|wenn|que|qui|si|che|se|dat|als)$/u

/** Returns true for a token that begins a clause about the reader: "you hold", "that you know". */
function beginsClause(
  tokens: readonly PhraseToken[],
  at: number,
  { you, articles }: ReturnType<typeof wordsOf>,
): boolean {
  const isYou = (one: PhraseToken | undefined) =>
    one !== undefined && you.has(one.folded) && !articles.has(one.folded)
  const token = tokens[at]
  return (
    isYou(token) || (token !== undefined && relative.test(token.folded) && isYou(tokens[at + 1]))
  )
}

/**
 * Splits a sentence of prose into the clauses that each say something of the reader: "We expect that you …, that you …,
 * and that you …". A list of tasks behind one "you" stays whole.
 */
export function splitClauses(line: PostingLine, language: PhraseLanguage): PostingLine[] {
  const { text, from } = line
  const sets = wordsOf(language)
  const tokens = phraseTokensOf(text, sets)
  const isBreak = (token: PhraseToken | undefined) => token?.text === ',' || token?.text === ';'
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (const [at, token] of tokens.entries()) {
    if (!isBreak(token) && token.role !== 'and') continue
    if (token.role === 'and' && isBreak(tokens[at - 1])) continue
    const next = isBreak(token) && tokens[at + 1]?.role === 'and' ? at + 2 : at + 1
    const begin = tokens[next]?.from ?? text.length
    if (!beginsClause(tokens, next, sets)) continue
    const own = tokens.filter(
      ({ from, role }) => from >= start && from < token.from && role === 'content',
    )
    if (own.length < minContent) continue
    if (token.from - start < minClause || text.length - begin < minClause) continue
    clauses.push({ start, end: token.from })
    start = begin
  }
  if (clauses.length === 0) return [line]
  return [...clauses, { start, end: text.length }].map((clause) => {
    const part = text
      .slice(clause.start, clause.end)
      .trimEnd()
      .replace(/[.;,]$/u, '')
    return { ...line, text: part, from: from + clause.start, to: from + clause.start + part.length }
  })
}
