import { foldText } from '@/lib/language/unicode/fold-text'
import { eastAsian } from '@/lib/language/unicode/scripts'

const foldedLists = new WeakMap<readonly string[], readonly string[]>()

/** Returns a list without case and accents; cached by list. */
function foldAll(texts: readonly string[]): readonly string[] {
  const known = foldedLists.get(texts)
  if (known) return known
  const folded = texts.map(foldText)
  foldedLists.set(texts, folded)
  return folded
}

/** Minimum letters before anything is offered; a Chinese, Japanese or Korean letter says as much as a word. */
const minLetters = 2

/** Where a match begins: the whole text is equal, begins with the query, or has a word that does. */
function tierOf(candidate: string, query: string): number | null {
  if (candidate === query) return 0
  if (candidate.startsWith(query)) return 1
  for (let at = candidate.indexOf(query, 1); at > 0; at = candidate.indexOf(query, at + 1)) {
    if (/[\s\-/('.&]/.test(candidate[at - 1] ?? '')) return 2
  }
  return null
}

/**
 * Returns candidates that match what was typed, ignoring case and accents: equal ones, then those that begin with it,
 * then those with a word that does; otherwise in their order.
 *
 * @param candidates in order of preference; the same array is folded once
 * @param limit maximum number of results
 */
export function rankMatches(candidates: readonly string[], query: string, limit: number): string[] {
  const typed = foldText(query.trim().replace(/\s+/g, ' '))
  if (typed.length < minLetters && !eastAsian.test(typed)) return []
  const tiers: string[][] = [[], [], []]
  foldAll(candidates).forEach((folded, at) => {
    const tier = tierOf(folded, typed)
    const candidate = candidates[at]
    if (tier !== null && candidate !== undefined) tiers[tier]?.push(candidate)
  })
  return [...new Set(tiers.flat())].slice(0, limit)
}
