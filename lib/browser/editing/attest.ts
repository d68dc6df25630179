import { withFacts } from '@/lib/resume/attested'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type LimitedEdit, unchanged } from './edit'
import { withContent } from './locate'

/**
 * Records that the person confirmed a statement as true, for which place and when. Null if the limit is reached; a
 * duplicate is recorded once.
 *
 * @param fact.at ISO 8601
 */
export function attest<T extends PaperDocument>(
  document: T,
  fact: { text: string; place: FieldAddress; at: string },
): LimitedEdit<T> {
  const { attested } = document.content
  if (attested.some(({ text, place }) => text === fact.text && place === fact.place)) {
    return unchanged(document)
  }
  const facts = withFacts(attested, [fact])
  if (facts.length === attested.length) return null
  const content: Partial<PaperDocument['content']> = { attested: facts }
  return { document: withContent<T>(document, content), focus: null }
}
