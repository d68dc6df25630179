import { type AttestedFact, withFacts } from '@/lib/resume/attested'
import { readField } from '@/lib/resume/change/field-values'
import type { Hunk } from '@/lib/resume/change/hunks'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import type { Suggestion } from './read-suggestions'

/** Parts of a suggestion that are needed to insert its text. */
export type WordingPlace = Pick<Suggestion, 'address' | 'entryId' | 'kind' | 'hunk'>

/** Text accepted by the person. */
export type AcceptedWording = WordingPlace & {
  /** Plain; the model's, or the person's edit of it. */
  text: string
  /** Statements that they confirmed (see `questionOf`); empty if nothing was asked. */
  confirmed: readonly string[]
  /** ISO 8601. */
  acceptedAt: string
}

/** Returns a text as one paragraph: pasted line ends become spaces. */
export const asParagraph = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Returns true if the CV no longer contains the text that the suggestion replaces. */
export function isStale(document: ResumeDocument, { address, hunk }: WordingPlace): boolean {
  return hunk.kind !== 'set' || readField(document, address) !== hunk.before
}

/** Returns true if a field can hold a text. */
export function fitsField(text: string): boolean {
  const stored = literal(asParagraph(text))
  return stored !== '' && stored.length <= limits.paragraph
}

/** A fact applies to the whole entry, as the question said. */
const factOf = ({ text, entryId, address, acceptedAt }: AcceptedWording): AttestedFact => ({
  text: asParagraph(text),
  place: entryId ?? address,
  at: acceptedAt,
})

/**
 * Converts accepted texts to changes of a CV: one per field, and the confirmed statements as facts that license the
 * same text later. Texts that no longer fit are dropped.
 */
export function wordingHunks(document: ResumeDocument, accepted: AcceptedWording[]): Hunk[] {
  const fitting = accepted.filter((one) => !isStale(document, one) && fitsField(one.text))
  const { attested } = document.content
  const confirmed = fitting.filter((one) => one.confirmed.length > 0)
  const after = withFacts(attested, confirmed.map(factOf))
  const hunks = fitting.map(
    ({ hunk, text }): Hunk => ({ ...hunk, after: literal(asParagraph(text)) }) as Hunk,
  )
  if (after.length === attested.length) return hunks
  return [...hunks, { kind: 'set', address: 'content/attested', before: attested, after }]
}
