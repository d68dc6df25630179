import { type Grounds, lexiconFor } from './cv/grounds'
import { readText } from './reading/read-text'
import type { Evidence } from './types'

/** Whether the places that license a text show each of its words and numbers: only then may that be said. */
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
