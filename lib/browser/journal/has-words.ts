import type { Document } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'

/** Returns whether a document holds anything of the person's own: a word, or a photo. */
export function hasWords(document: Document): boolean {
  return (
    document.title.trim() !== '' ||
    (document.kind === 'resume' && Boolean(document.content.photo)) ||
    fieldsOf(document).some((field) => field.text.trim() !== '')
  )
}
