import { type Grounds, lexiconFor } from './cv/grounds'
import { readText } from './reading/read-text'
import type { Evidence } from './types'

/** Returns true if the evidence covers every word and number of a text; only then may the interface say so. */
export function showsAll(text: string, evidence: readonly Evidence[], grounds: Grounds): boolean {
  const lexicon = lexiconFor(grounds, text)
  if (!lexicon) return false
  const shown = readText(evidence.map(({ words }) => words).join(' ; '), lexicon)
  const stems = new Set(shown.tokens.map(({ stem }) => stem))
  const said = readText(text, lexicon).tokens.filter(
    ({ isContent, quantity }) => isContent || quantity,
  )
  return said.length > 0 && said.every(({ stem }) => stems.has(stem))
}
