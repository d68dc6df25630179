import { foldText } from '@/lib/language/unicode/fold-text'
import type { Document } from '../schema/document'
import { fieldsOf } from './text'

/**
 * Every word of a document once, folded, in reading order, with a space between them: what a search
 * over many documents looks into. Hidden entries count, since somebody may look for just these.
 *
 * @param room characters at most; what comes after them is not found
 */
export function searchWordsOf(document: Document, room = Number.POSITIVE_INFINITY): string {
  const fields = fieldsOf(document).map(({ text }) => text)
  const words = new Set(splitWords(foldText(fields.join('\n'))))
  let text = ''
  for (const word of words) {
    if (text.length + word.length >= room) break
    text += text === '' ? word : ` ${word}`
  }
  return text
}

/** Returns the words of a query, each of which has to be found. */
export function wordsOfQuery(query: string): string[] {
  return splitWords(foldText(query))
}

/** Returns whether a text has every word of a query, whole or as a part of another word. */
export function hasWordsOf(text: string, query: string): boolean {
  const folded = foldText(text)
  return wordsOfQuery(query).every((word) => folded.includes(word))
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
