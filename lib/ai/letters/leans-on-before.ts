import { leaningWords } from '@/lib/language/letters'
import type { LanguageCode } from '@/lib/language/tags'

const end = '(?![\\p{L}\\p{N}])'

const patterns = new Map(
  Object.entries(leaningWords).map(([language, { begins, alone, inside }]) => [
    language,
    {
      leans: new RegExp(
        `^["'“„«(]*(?:${begins})${end}|(?<![\\p{L}\\p{N}])(?:${inside})${end}`,
        'u',
      ),
      alone: alone === undefined ? null : new RegExp(`^(?:${alone})${end}`, 'u'),
    },
  ]),
)

/**
 * Returns true for a sentence that refers to an earlier one, such as "There I managed three bakers", which elsewhere
 * would be about another employer. True if in doubt.
 *
 * @param language null if unknown: the words of all languages count
 */
export function leansOnBefore(sentence: string, language: LanguageCode | null): boolean {
  // Lowercase only the first letter: in German a capital marks the word after "das" as a noun.
  const text = sentence.trim().replace(/\p{L}/u, (letter) => letter.toLowerCase())
  return [...patterns].some(
    ([code, { leans, alone }]) =>
      (language === null || code === language) && leans.test(text) && !alone?.test(text),
  )
}
