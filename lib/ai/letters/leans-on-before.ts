import tables from '@/dist/languages/leaning-words.json' with { type: 'json' }

/** Words of sentences that lean on the one before: demonstratives, pronouns and connectives, lower case, as patterns. */
type LeaningWords = {
  /** Ways to begin a sentence that mean something said before. */
  begins: string
  /** Beginnings that look the same and mean nothing before. */
  alone?: string
  /** Words that mean a place or a thing said before wherever they stand. */
  inside: string
}

const leaningWords: readonly (readonly [language: string, LeaningWords])[] = Object.entries(tables)

const end = '(?![\\p{L}\\p{N}])'

const patterns = new Map(
  leaningWords.map(([language, { begins, alone, inside }]) => [
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
export function leansOnBefore(sentence: string, language: string | null): boolean {
  // Lowercase only the first letter: in German a capital marks the word after "das" as a noun.
  const text = sentence.trim().replace(/\p{L}/u, (letter) => letter.toLowerCase())
  return [...patterns].some(
    ([code, { leans, alone }]) =>
      (language === null || code === language) && leans.test(text) && !alone?.test(text),
  )
}
