import type { LetterPosting } from '@/lib/resume/create-letter'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { LetterInput } from '../prompts/letter-prompt'
import { readSources } from '../reader/sources'
import { type OfferedField, offeredFields, textsByEntry } from '../tailoring/offered-fields'
import { shownSkills } from '../tailoring/shown-skills'

/** Maximum lines sent of one of these sections; the first ones. */
const maxLines = 20

/**
 * Composes the request for the sentences of a letter: the CV's texts with the names of their entries, skills,
 * education, languages and certificates, the job, and how the letter is to sound. The person's own letter is not sent.
 *
 * @returns the request, and the fields by their ids in it; null if the CV has no texts
 */
export function composeLetter(
  resume: ResumeDocument,
  posting: LetterPosting,
  wish = '',
): { input: LetterInput; fields: ReadonlyMap<string, OfferedField> } | null {
  const fields = new Map(offeredFields(resume).map((field, at) => [`t${at + 1}`, field]))
  if (fields.size === 0) return null
  const lines = readSources(resume.content, plainText)
  const namesOf = (section: string) =>
    lines
      .filter((line) => line.section === section && line.kind === 'head')
      .slice(0, maxLines)
      .map(({ text }) => text)
  const input: LetterInput = {
    texts: textsByEntry(fields),
    skills: shownSkills(resume),
    education: namesOf('education'),
    languages: namesOf('languages'),
    certificates: namesOf('certificates'),
    posting: posting.text,
    position: posting.title,
    employer: posting.employer,
    ...(wish && { wish }),
  }
  return { input, fields }
}
