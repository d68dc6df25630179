import { foldText } from '@/lib/language/unicode/fold-text'
import { filingOf } from '../filing'
import type { Document } from '../schema/document'
import { fieldsOf } from './text'

/**
 * Returns the distinct words of a document, folded, in reading order, separated by spaces: the
 * index for searching many documents. Includes tags and hidden entries.
 * @param room maximum characters; later words cannot be found
 */
export function searchWordsOf(document: Document, room = Number.POSITIVE_INFINITY): string {
  const fields = fieldsOf(document).map(({ text }) => text)
  const { tags = [] } = filingOf(document)
  const words = new Set(splitWords(foldText([...tags, ...fields].join('\n'))))
  let text = ''
  for (const word of words) {
    if (text.length + word.length >= room) break
    text += text === '' ? word : ` ${word}`
  }
  return text
}

/** Returns the words of a query, all of which must match. */
export function wordsOfQuery(query: string): string[] {
  return splitWords(foldText(query))
}

/** Returns whether a text contains every word of a query, also as part of other words. */
export function hasWordsOf(text: string, query: string): boolean {
  const folded = foldText(text)
  return wordsOfQuery(query).every((word) => folded.includes(word))
}

/** Separates words; an English possessive belongs to its word. */
export const wordBreak = /['’]s(?![\p{L}\p{N}])|[^\p{L}\p{N}]+/u

/** Letters of scripts that have no spaces between words, or join short words to the next. */
export const joinedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u

const wordsOf = (text: string) => foldText(text).split(wordBreak).filter(Boolean)

/** Returns the words of a text, folded, each with a space before it. */
export const foldWords = (text: string): string => ` ${wordsOf(text).join(' ')}`

/** Returns whether each word of a query begins a word of a text from `foldWords`; true for an empty query. */
export const beginsWords = (folded: string, query: string): boolean =>
  wordsOf(query).every((word) => folded.includes(joinedLetter.test(word) ? word : ` ${word}`))

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
