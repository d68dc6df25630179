import type { Token } from './lexicon-tokens'

/** A name at its place in a text: tokens from `start` up to and without `end`. */
export type Candidate = { start: number; end: number }

const conjunctions = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'ed', 'bzw'])
/** Words behind a name that show that it is one, though they are written large. */
const companions =
  /^(?:developers?|engineers?|programmers?|programming|development|code|api|macros?|formulas?|spreadsheets?|skills?|kenntnisse?n?|entwickler(?:in)?|programmierer(?:in)?|tabellen|makros)$/

const isWord = (token: Token | undefined) => token?.kind === 'word'

function parts(token: Token | undefined): boolean {
  if (!token || token.kind === 'stop' || token.kind === 'end') return true
  return token.kind === 'sign'
    ? token.text !== '+' && token.text !== '#'
    : conjunctions.has(token.text)
}

/** Whether a name fills an item of a list: nothing but it between two commas, slashes, line ends. */
export function fillsItem(tokens: readonly Token[], { start, end }: Candidate): boolean {
  return parts(tokens[start - 1]) && parts(tokens[end])
}

/** Whether nothing but separators stands between two names. */
export function areNeighbours(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  if (b.start - a.end > 4 || b.start === a.end) return false
  return tokens.slice(a.end, b.start).every(parts)
}

function startsSentence(text: string, tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  if (!before || before.kind === 'end') return true
  return before.kind !== 'word' && /^[.:!?•·●▪‣*–—-]$/.test(text.slice(before.from, before.to))
}

/**
 * Whether a name that is an everyday word, too, is meant as a name where it stands inside a sentence:
 * written large without being at its start, and not as a part of a larger name ("Access Control").
 */
export function isNameInSentence(text: string, tokens: readonly Token[], candidate: Candidate) {
  const { start, end } = candidate
  const before = tokens[start - 1]
  const isAfterColon = before && text[before.from] === ':'
  if (isAfterColon ? !fillsItem(tokens, candidate) : startsSentence(text, tokens, start))
    return false
  const last = tokens[end - 1]
  const next = tokens[end]
  if (!last || !isWord(next) || !next || companions.test(next.text)) return true
  const isLarge = /^\p{Lu}/u.test(text.slice(next.from, next.to))
  return !(isLarge && text.slice(last.to, next.from) === ' ')
}

/** Names of one or two letters are parts of too much else: `R&D`, `C-level`, `vitamin C`, `e.g.`. */
export function isPartOfShortWord(text: string, tokens: readonly Token[], candidate: Candidate) {
  const first = tokens[candidate.start]
  const last = tokens[candidate.end - 1]
  if (!first || !last) return true
  if (last.to - first.from > 2) return false
  if (/[-'’&.]/.test(text[first.from - 1] ?? '') || /[-'’&]/.test(text[last.to] ?? '')) return true
  const before = tokens[candidate.start - 1]
  return before !== undefined && isWord(before) && labels.test(before.text)
}

/** Words after which a single letter only says which one of several. */
const labels =
  /^(?:vitamins?|class|klasse|classe|grade|level|plan|part|teil|section|category|kategorie|categoria|hepatitis|option|type|typ|group|gruppe|block|phase|series|schedule|tier|appendix|version|permis|carnet|patente|stufe|niveau|nivel)$/
