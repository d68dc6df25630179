import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf, wordsOfQuery } from '@/lib/resume/text/search-words'

const known = new WeakMap<Document, string>()

/** Returns all text of a document, folded; cached per object. */
function wordsOf(document: Document): string {
  const words = known.get(document) ?? searchWordsOf(document)
  known.set(document, words)
  return words
}

/**
 * Returns true if a CV contains every word of the query, in title or text.
 *
 * @param document null while loading: then only the head is searched
 */
export function matchesQuery(head: JournalHead, document: Document | null, query: string): boolean {
  const title = foldText([head.title, head.name, head.label].join('\n'))
  const words = document ? wordsOf(document) : ''
  return wordsOfQuery(query).every((word) => title.includes(word) || words.includes(word))
}
