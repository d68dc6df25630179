import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cvTextsOf } from '../cv/cv-texts'

/** Characters that are enough to say what somebody is. */
const max = 2_000

/** Returns whether a field says what somebody does, and nothing of who they are. */
const isTelling = (address: string, section: string) =>
  address === 'basics/label' ||
  section === 'summary' ||
  section === 'skills' ||
  /\/(?:position|area|studyType)$/.test(address)

/** A CV in short: the line below the name, the profile, what somebody was, and their skills. */
export function profileOf(document: ResumeDocument): string {
  return cvTextsOf(document)
    .filter(({ address, section, text }) => text.trim() !== '' && isTelling(address, section))
    .map(({ text }) => text.trim())
    .join('\n')
    .slice(0, max)
}
