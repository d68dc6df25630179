import tables from '@/dist/languages/counting.json' with { type: 'json' }
import type { LanguageWith } from './languages'
import { foldText } from './unicode/fold-text'

/** Words of counting of a language, parted by spaces. */
type Counting = {
  /** One to twelve, as written. */
  small: string
  /** Another form of two. */
  alsoTwo?: string
  /** Words for one before "year". */
  one: string
  /** 15, 20, 30, 50 and 100, as written. */
  rounds: string
  /** Words for "years", folded. */
  years: string
  /** Words between a number of years and what it is about, folded. */
  between: string
  /** Words before a number that is the least, folded. */
  atLeast: string
}

export const counting: Readonly<Record<LanguageWith<'counting'>, Counting>> = tables

/** Words of counting of one language, as `foldText` writes them. */
type CountingWords = {
  /** 2 to 12 and the round numbers by their words. */
  numbers: Readonly<Record<string, number>>
  years: ReadonlySet<string>
  between: ReadonlySet<string>
  atLeast: ReadonlySet<string>
}

const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 50, 100]
const setOf = (words: string) => new Set(words.split(' '))

const compiled = new Map(
  Object.entries(counting).map(([language, { small, rounds, years, between, atLeast }]) => {
    const words = foldText(`${small} ${rounds}`).split(' ').slice(1)
    const numbers = Object.fromEntries(words.map((word, at) => [word, values[at] ?? 0]))
    const sets = { years: setOf(years), between: setOf(between), atLeast: setOf(atLeast) }
    return [language, { numbers, ...sets }] as const
  }),
)

const none: CountingWords = {
  numbers: {},
  years: new Set(),
  between: new Set(),
  atLeast: new Set(),
}

/** Returns the words of counting of a language (primary tag); languages without them write digits. */
export const countingWordsOf = (language: string): CountingWords => compiled.get(language) ?? none
