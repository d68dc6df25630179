import type { LetterDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { countWords } from '../../editing/count-words'
import type { Journal } from '../../storage/journal/journal-types'
import { printedDocument } from './printed-document'

/** Words of a letter, and whether each of its paragraphs has some and none of its sentences is struck. */
export type LetterState = { words: number; isWritten: boolean }

/** Returns the number of words in the paragraphs of a letter. */
export const wordsOfLetter = ({ content, design }: LetterDocument): number =>
  content.paragraphs.reduce(
    (sum, { text }) => sum + countWords(plainText(text), design.language),
    0,
  )

/** Reads how far a letter that no editor shows is written. */
export async function readLetterState(
  journal: Pick<Journal, 'peek'>,
  letter: LetterDocument,
  print = printedDocument,
): Promise<LetterState> {
  const { paragraphs } = letter.content
  const words = wordsOfLetter(letter)
  const isEmpty = paragraphs.some(({ text }) => plainText(text).trim() === '')
  if (paragraphs.length === 0 || isEmpty) return { words, isWritten: false }
  return { words, isWritten: (await print(journal, letter)) === letter }
}
