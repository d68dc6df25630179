import type { Document } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text'

/** True once a person has typed anything that would be a pity to lose. */
export function hasWords(document: Document): boolean {
  return (
    document.title.trim() !== '' || fieldsOf(document).some((field) => field.text.trim() !== '')
  )
}
