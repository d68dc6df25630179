import { createWordFinder, type TextRange } from '../reader/normal-form'

/** Maximum characters of a phrase that a model copies. */
const maxWordsLength = 120

/** Words of a text with their range in it. */
export type CopiedWords = TextRange & { text: string }

/**
 * Creates a function that finds words that a model has copied from a text, as the text writes them.
 *
 * @returns null for words that the text does not have
 */
export function createCopyFinder(
  text: string,
): (written: string | null, behind?: number) => CopiedWords | null {
  const find = createWordFinder(text)
  return (written, behind) => {
    const range = written && written.length <= maxWordsLength ? find(written, behind) : null
    return range && { ...range, text: text.slice(range.from, range.to) }
  }
}
