import { limits } from './resume-limits'
import type { ResumeContent } from './schema/content'

/** A fact that the person confirmed: what, of which place, and when (ISO 8601). */
export type AttestedFact = ResumeContent['attested'][number]

/**
 * The facts of a document with others that the person has confirmed. The same words of the same place are
 * noted once, with when they were confirmed first; what does not fit any more is left out.
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
