import { declaredField } from '@/lib/resume/entry-fields'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cvTextsOf } from '../cv/cv-texts'

/** Maximum characters of a profile. */
const max = 2_000

/** Returns true for fields about the person's work, not their identity. */
function isTelling(address: string, section: string): boolean {
  const claim = declaredField(section, address.slice(address.indexOf('/') + 1))?.claim
  const isPost = section === 'work' || section === 'volunteer' || section === 'education'
  return (
    address === 'basics/label' ||
    section === 'summary' ||
    section === 'skills' ||
    (isPost && claim !== undefined)
  )
}

/** Returns a summary of a CV: label, profile, titles and skills. */
export function profileOf(document: ResumeDocument): string {
  return cvTextsOf(document)
    .filter(({ address, section, text }) => text.trim() !== '' && isTelling(address, section))
    .map(({ text }) => text.trim())
    .join('\n')
    .slice(0, max)
}
