import { pictureIds } from '@/lib/resume/picture-ids'
import type { Document } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'

/** Returns whether a document has content of the person: a word, a photo or signature, or a sent PDF. */
export function hasWords(document: Document): boolean {
  return (
    document.title.trim() !== '' ||
    pictureIds(document).length > 0 ||
    (document.kind === 'application' && document.content.sent.length > 0) ||
    fieldsOf(document).some((field) => field.text.trim() !== '')
  )
}
