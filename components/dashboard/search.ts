import type { DocumentHead } from '@/lib/browser/journal/types'
import type { Document } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text'

const foldedTexts = new WeakMap<Document, string>()

/** Letters without case and accents, so that "resume" finds "Résumé". */
function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** All words of a document, folded; worked out once for each state of it. */
function foldedText(document: Document): string {
  const known = foldedTexts.get(document)
  if (known !== undefined) return known
  const text = foldText(
    fieldsOf(document)
      .map((field) => field.text)
      .join('\n'),
  )
  foldedTexts.set(document, text)
  return text
}

/**
 * True when a CV has every word of the query, in its title or anywhere in its text.
 *
 * @param document null while it has not been read: then only the head is searched
 */
export function matchesQuery(
  head: DocumentHead,
  document: Document | null,
  query: string,
): boolean {
  const text = [
    foldText([head.title, head.name, head.label].join('\n')),
    document ? foldedText(document) : '',
  ].join('\n')
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
