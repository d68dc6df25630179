import type { LetterPosting } from '@/lib/resume/create-letter'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { LetterInput } from '../prompts/letter-prompt'
import { readSources } from '../reader/sources'
import { type OfferedField, offeredFields, textsByEntry } from '../tailoring/offered-fields'
import { shownSkills } from '../tailoring/shown-skills'
import type { LetterPlan } from './plan-letter'

/** Maximum lines sent of one of these sections; the first ones. */
const maxLines = 20

/**
 * Composes the request for the sentences of a letter: the CV's texts with the names of their entries, skills,
 * education, languages and certificates, the job, how the letter is to sound, and which lines it is to tell of. The person's own letter is not sent.
 *
 * @param facts answers of the person about the CV
 * @returns the request, and the fields by their ids in it; null if the CV has no texts
 */
export function composeLetter(
  resume: ResumeDocument,
  posting: LetterPosting,
  { wish, proofs = [], words }: LetterPlan = {},
  facts: readonly PrivateFact[] = [],
): { input: LetterInput; fields: ReadonlyMap<string, OfferedField> } | null {
  const fields = new Map(offeredFields(resume).map((field, at) => [`t${at + 1}`, field]))
  if (fields.size === 0) return null
  const lines = readSources(resume.content, plainText)
  const namesOf = (section: string) =>
    lines
      .filter((line) => line.section === section && line.kind === 'head')
      .slice(0, maxLines)
      .map(({ text }) => text)
  const idOf = new Map<string, string>([...fields].map(([id, { address }]) => [address, id]))
  const told = proofs.flatMap((address) => idOf.get(address) ?? [])
  const input: LetterInput = {
    texts: textsByEntry(fields, facts),
    skills: shownSkills(resume),
    education: namesOf('education'),
    languages: namesOf('languages'),
    certificates: namesOf('certificates'),
    posting: posting.text,
    position: posting.title,
    employer: posting.employer,
    ...(wish && { wish }),
    ...(told.length > 0 && { proofs: told }),
    ...(words !== undefined && { words }),
  }
  return { input, fields }
}
