import { type AttestedFact, withFacts } from '@/lib/resume/attested'
import { readField } from '@/lib/resume/change/field-values'
import type { Hunk } from '@/lib/resume/change/hunks'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import type { Suggestion } from './read-suggestions'

/** Parts of a suggestion that are needed to put its words into a CV. */
export type WordingPlace = Pick<Suggestion, 'address' | 'entryId' | 'kind' | 'hunk'>

/** Words that the person has accepted. */
export type AcceptedWording = WordingPlace & {
  /** Plain; the model's, or as the person has edited them. */
  text: string
  /** Statements that they have said are true (see `questionOf`); empty where nothing had to be asked. */
  confirmed: readonly string[]
  /** When, in ISO 8601. */
  acceptedAt: string
}

/** One paragraph of plain text: line ends that were pasted are spaces. */
export const asParagraph = (text: string) => text.replace(/\s+/g, ' ').trim()

/** True where the CV says something else by now than what the suggestion would replace. */
export function isStale(document: ResumeDocument, { address, hunk }: WordingPlace): boolean {
  return hunk.kind !== 'set' || readField(document, address) !== hunk.before
}

/** True for a text that a field can hold. */
export function fitsField(text: string): boolean {
  const stored = literal(asParagraph(text))
  return stored !== '' && stored.length <= limits.paragraph
}

/** A fact holds for the whole entry: the person was asked whether they did it there. */
const factOf = ({ text, entryId, address, acceptedAt }: AcceptedWording): AttestedFact => ({
  text: asParagraph(text),
  place: entryId ?? address,
  at: acceptedAt,
})

/**
 * Accepted words as changes to a CV: one for each field, and what the person has confirmed with them as
 * facts that license the same from then on. Words that do not fit the CV any more are left out.
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
