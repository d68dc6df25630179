import type { Token } from './lexicon-tokens'

/** Range of tokens with a name; `end` is exclusive. */
export type Candidate = { start: number; end: number }

const conjunctions = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'ed', 'bzw'])
/** Words after a name that confirm it ("Go developer"). */
const companions =
  /^(?:developers?|engineers?|programmers?|programming|development|code|api|macros?|formulas?|spreadsheets?|skills?|kenntnisse?n?|entwickler(?:in)?|programmierer(?:in)?|tabellen|makros)$/

const isWord = (token: Token | undefined) => token?.kind === 'word'

function parts(token: Token | undefined): boolean {
  if (!token || token.kind === 'stop' || token.kind === 'end') return true
  return token.kind === 'sign'
    ? token.text !== '+' && token.text !== '#'
    : conjunctions.has(token.text)
}

/** Returns true if a name is a whole list item, between commas, slashes or line ends. */
export function fillsItem(tokens: readonly Token[], { start, end }: Candidate): boolean {
  return parts(tokens[start - 1]) && parts(tokens[end])
}

/** Returns true if only separators are between two names. */
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
 * Returns true if a name that is also an everyday word is meant as a name inside a sentence: capitalised away from its
 * start, and not part of a larger name ("Access Control").
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

/** Returns true if a name of one or two letters is part of a longer word: `R&D`, `C-level`, `vitamin C`, `e.g.`. */
export function isPartOfShortWord(text: string, tokens: readonly Token[], candidate: Candidate) {
  const first = tokens[candidate.start]
  const last = tokens[candidate.end - 1]
  if (!first || !last) return true
  if (last.to - first.from > 2) return false
  if (/[-'’&.]/.test(text[first.from - 1] ?? '') || /[-'’&]/.test(text[last.to] ?? '')) return true
  const before = tokens[candidate.start - 1]
  return before !== undefined && isWord(before) && labels.test(before.text)
}

/** Words that a single letter numbers ("Class C"). */
const labels =
  /^(?:vitamins?|class|klasse|classe|grade|level|plan|part|teil|section|category|kategorie|categoria|hepatitis|option|type|typ|group|gruppe|block|phase|series|schedule|tier|appendix|version|permis|carnet|patente|stufe|niveau|nivel)$/
