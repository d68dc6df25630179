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
 * True for a sentence that means something that was said before it, such as "There I managed three bakers": behind
 * another sentence it would be about another employer. In doubt true.
 *
 * @param language null where it is not known: the words of all languages count
 */
export function leansOnBefore(sentence: string, language: LanguageCode | null): boolean {
  // Only the first letter: in German a capital makes a noun of the word behind "das".
  const text = sentence.trim().replace(/\p{L}/u, (letter) => letter.toLowerCase())
  return [...patterns].some(
    ([code, { leans, alone }]) =>
      (language === null || code === language) && leans.test(text) && !alone?.test(text),
  )
}
