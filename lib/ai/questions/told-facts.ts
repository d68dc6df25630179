import { isSkipped, type PrivateFact, wholeCv } from '@/lib/resume/private-facts'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { ToldFact } from '../prompts/tailoring-prompt'

/** Returns the answers about an entry, or about the whole CV; questions that were skipped are none. */
export const toldAbout = (facts: readonly PrivateFact[], entry: string | null): ToldFact[] =>
  facts
    .filter((fact) => fact.entry === (entry ?? wholeCv) && !isSkipped(fact))
    .map(({ question, text }) => ({ question, answer: text }))

/** Returns the ids of all parts of a CV. */
function idsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) idsOf(one, found)
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') found.add(value.id)
    for (const one of Object.values(value)) idsOf(one, found)
  }
  return found
}

/** Returns the answers about a CV or its entries. */
export function toldOf(document: ResumeDocument, facts: readonly PrivateFact[]): PrivateFact[] {
  const ids = idsOf(document.content)
  return facts.filter((fact) => !isSkipped(fact) && (fact.entry === wholeCv || ids.has(fact.entry)))
}

/**
 * Returns a CV with what its person told about it among the confirmed statements, to hold words against. It is never
 * stored, shown or sent as a CV (ADR private-facts).
 */
export function withToldFacts(
  document: ResumeDocument,
  facts: readonly PrivateFact[],
): ResumeDocument {
  const told = toldOf(document, facts)
  if (told.length === 0) return document
  const { content } = document
  const attested = told.map(({ entry, text, at }) => ({
    place: entry === wholeCv ? 'basics/summary' : entry,
    text,
    at,
  }))
  const all = [...content.attested, ...attested].slice(-limits.attested)
  return { ...document, content: { ...content, attested: all } }
}
