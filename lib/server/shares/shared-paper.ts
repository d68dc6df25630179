import 'server-only'
import type { LeftOutContact } from '@/lib/api/shares'
import { withoutFiling } from '@/lib/resume/filing'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { withoutStories } from '@/lib/resume/without-stories'

/**
 * Returns a document as a link shows it: without the contact details that its owner leaves out, and without what no
 * page of it shows (stories, tags, and the document that its PDF would carry with all that is hidden in it).
 */
export function sharedPaper<T extends PaperDocument>(
  document: T,
  leaveOut: readonly LeftOutContact[],
): T {
  const isOut = (contact: LeftOutContact) => leaveOut.includes(contact)
  const { basics } = document.content
  const { location } = basics
  const shown = {
    ...basics,
    ...(isOut('phone') ? { phone: '' } : {}),
    ...(isOut('email') ? { email: '' } : {}),
    ...(isOut('address') ? { location: { ...location, address: '', postalCode: '' } } : {}),
  }
  const { carry: _, ...design } = document.design
  return withoutStories({
    ...withoutFiling(document),
    design: document.design.carry === true ? { ...design, carry: false } : document.design,
    content: leaveOut.length > 0 ? { ...document.content, basics: shown } : document.content,
  })
}
