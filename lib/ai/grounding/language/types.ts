import type { LanguageCode } from '@/lib/language/tags'

/** Words that carry a fact of their own, by the kind of fact. */
export type MarkKind =
  | 'negation'
  | 'limit'
  | 'period'
  | 'hedge'
  | 'by'
  | 'from'
  | 'to'
  | 'title'
  | 'qualification'
  | 'level'

/** A kind of mark, its value, and the words for it: parted by spaces, phrases with `_`. */
export type MarkRow = readonly [kind: MarkKind, value: string, words: string]

/** Part in the work that a verb claims: 4 was responsible, 5 led. 0 for every other word. */
export type Strength = 0 | 4 | 5

/** One language, as plain tables. Words are written as people write them; matching is by stem. */
export type LanguageTable = {
  code: LanguageCode
  stem: (folded: string) => string
  /** Whether every noun has a capital, so that a capital says nothing. */
  hasCapitalNouns: boolean
  /** Words without a fact of their own: articles, pronouns, prepositions, auxiliaries. */
  functionWords: string
  /** Words that join two things. */
  joiningWords: string
  /** Words before a number that is a name: "Year 10". */
  designators: string
  marks: readonly MarkRow[]
  /** Verbs and nouns of being responsible. */
  responsible: string
  /** Verbs and nouns of leading. */
  leading: string
  numbers: NumberWords
  /** Units of time, with minutes in each. */
  timeUnits: readonly (readonly [minutes: number, words: string])[]
  percent: string
  points: string
  wishes: WishWords
}

export type NumberWords = {
  /** Value by word, from 0 up, as far as they are one word. */
  values: ReadonlyMap<string, number>
  /** Words that multiply the number before them. */
  multipliers: ReadonlyMap<string, number>
  /** Parts of a whole, where a number or an article stands before them. */
  fractions: ReadonlyMap<string, number>
  /** Changes by a factor. */
  ratios: ReadonlyMap<string, number>
  /** Words between the words of a number. */
  joins: string
}

/**
 * Phrases of letters that say nothing about the writer, parted by bars. No word in them is a verb of work, a skill,
 * a place, a time, a rank or a number. They are written as they are compared: lower case, an apostrophe ends a word.
 */
export type WishWords = {
  /** Beginnings of a wish. */
  openings: string
  /** Phrases that may follow a wish. */
  rest: string
  /** Whole sentences of thanks and greeting. */
  whole: string
}
