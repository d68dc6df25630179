import type { DocumentHead } from '@/lib/browser/journal/types'
import { plainText } from '@/lib/resume/rich-text'
import type { Document } from '@/lib/resume/schema/document'

/** Keys under which nothing stands that a person would look for. */
const bookkeeping = new Set(['id', 'meta', 'sections', 'attested', 'photo'])

const foldedTexts = new WeakMap<Document, string>()

/** Letters without case and accents, so that "resume" finds "Résumé". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** All words of a document, folded; worked out once for each state of it. */
function foldedText(document: Document): string {
  const known = foldedTexts.get(document)
  if (known !== undefined) return known
  const words: string[] = []
  collectWords(document.content, words)
  const text = foldText(words.join('\n'))
  foldedTexts.set(document, text)
  return text
}

function collectWords(value: unknown, words: string[]): void {
  if (typeof value === 'string') {
    const plain = plainText(value)
    words.push(plain === value ? value : `${value}\n${plain}`)
  } else if (Array.isArray(value)) {
    for (const item of value) collectWords(item, words)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!bookkeeping.has(key)) collectWords(item, words)
    }
  }
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
