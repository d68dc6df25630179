import { genderedWords, unspacedGenderedWords } from '@/lib/language/gender'
import type { FieldAddress } from '../change/address'
import type { ResumeDocument } from '../schema/document'
import { fieldsOf } from '../text/text'

/** A word that says of which gender somebody is, and the field that it is in. */
export type GenderedWord = { address: FieldAddress; word: string }

/**
 * Lists words that say of which gender somebody is, for a person to look at: whether "her" is the one that the CV is of no
 * rule can tell. English is looked for in every CV. Verbs and adjectives that
 * agree with a gender are not found. A language without a row has no other words here.
 *
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
