import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf, wordsOfQuery } from '@/lib/resume/text/search-words'

const known = new WeakMap<Document, string>()

/** All words of a document, folded; computed once for each of its states. */
function wordsOf(document: Document): string {
  const words = known.get(document) ?? searchWordsOf(document)
  known.set(document, words)
  return words
}

/**
 * True when a CV has every word of the query, in its title or anywhere in its text.
 *
 * @param document null while it has not been read: then only the head is searched
 */
export function matchesQuery(head: JournalHead, document: Document | null, query: string): boolean {
  const title = foldText([head.title, head.name, head.label].join('\n'))
  const words = document ? wordsOf(document) : ''
  return wordsOfQuery(query).every((word) => title.includes(word) || words.includes(word))
}
