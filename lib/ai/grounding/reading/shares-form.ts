import type { Lexicon } from '@/lib/language/grounding'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import type { Token } from './types'

/** Takes phrases of the tables apart, as words that say something: "under supervision" has the word "supervision". */
export const partsOf = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) =>
    token.isFunction || token.kind !== 'word'
      ? []
      : token.folded.split(/[\s_]+/).map((folded) => ({ ...token, folded, isContent: true })),
  )

/** Returns true if a word of one list that says something is, or is a form of, one of the other: "cleaned", "cleaning". */
export function sharesForm(
  some: readonly Token[],
  others: readonly Token[],
  { table }: Lexicon,
): boolean {
  const language = asPhraseLanguage(table.code)
  const words = (tokens: readonly Token[]) => tokens.filter(({ isContent }) => isContent)
  return words(some).some((one) =>
    words(others).some(
      (other) =>
        one.stem === other.stem ||
        (language !== null && areForms(one.folded, other.folded, language)),
    ),
  )
}
