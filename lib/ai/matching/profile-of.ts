import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cvTextsOf } from '../cv/cv-texts'

/** Maximum characters of a profile. */
const max = 2_000

/** Returns true for fields about the person's work, not their identity. */
const isTelling = (address: string, section: string) =>
  address === 'basics/label' ||
  section === 'summary' ||
  section === 'skills' ||
  /\/(?:position|area|studyType)$/.test(address)

/** Returns a summary of a CV: label, profile, titles and skills. */
export function profileOf(document: ResumeDocument): string {
  return cvTextsOf(document)
    .filter(({ address, section, text }) => text.trim() !== '' && isTelling(address, section))
    .map(({ text }) => text.trim())
    .join('\n')
    .slice(0, max)
}
