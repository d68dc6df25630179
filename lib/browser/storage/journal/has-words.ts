import type { Document } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'

/** Returns whether a document has content of the person: a word, a photo, or a sent PDF. */
export function hasWords(document: Document): boolean {
  return (
    document.title.trim() !== '' ||
    (document.kind === 'resume' && Boolean(document.content.photo)) ||
    (document.kind === 'application' && document.content.sent.length > 0) ||
    fieldsOf(document).some((field) => field.text.trim() !== '')
  )
}
