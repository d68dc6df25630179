import { limits } from './resume-limits'
import type { ResumeContent } from './schema/content'

/** A fact confirmed by the person: text, place, and time (ISO 8601). */
export type AttestedFact = ResumeContent['attested'][number]

/**
 * Adds confirmed facts to those of a document. Duplicates (same text and place) keep the first
 * confirmation; facts over the limit are dropped.
 */
export function withFacts(
  known: readonly AttestedFact[],
  confirmed: readonly AttestedFact[],
): AttestedFact[] {
  const keyOf = ({ text, place }: AttestedFact) => `${place} ${text}`
  const keys = new Set(known.map(keyOf))
  const facts = [...known]
  for (const fact of confirmed) {
    if (facts.length >= limits.attested || keys.has(keyOf(fact))) continue
    keys.add(keyOf(fact))
    facts.push(fact)
  }
  return facts
}
