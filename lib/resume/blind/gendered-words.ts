import { genderedWords, unspacedGenderedWords } from '@/lib/language/gender'
import type { FieldAddress } from '../change/address'
import type { ResumeDocument } from '../schema/document'
import { fieldsOf } from '../text/text'

/** A gendered word and its field. */
export type GenderedWord = { address: FieldAddress; word: string }

/**
 * Lists gendered words for review, since rules cannot tell whether "her" is the person. English is
 * checked in every CV. Verbs and adjectives with gender agreement are not found; languages without
 * a table are not checked.
 * @param language tag of the CV, such as "de-AT"
 */
export function findGenderedWords(document: ResumeDocument, language: string): GenderedWord[] {
  const [primary = ''] = language.toLowerCase().split('-')
  const patterns = [genderedWords.en, genderedWords[primary]].filter((one) => one !== undefined)
  const unspaced = unspacedGenderedWords[primary]
  const isGendered = (word: string) => patterns.some((pattern) => pattern.test(word.toLowerCase()))
  return fieldsOf(document)
    .filter(({ shown }) => shown)
    .flatMap(({ address, text }) =>
      [
        ...(text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(isGendered),
        ...(unspaced ? (text.match(unspaced) ?? []) : []),
      ].map((word) => ({ address, word })),
    )
}
