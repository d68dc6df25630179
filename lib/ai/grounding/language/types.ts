import type { LanguageCode } from '../../text/detect-language'

/** Small words that carry a fact, by what they do to what they stand with. */
export type MarkKind =
  | 'negation'
  | 'exception'
  | 'limit'
  | 'quantifier'
  | 'period'
  | 'hedge'
  | 'attended'
  | 'plan'
  | 'progress'
  | 'restriction'
  | 'superlative'
  | 'sole'
  | 'shared'
  | 'with'
  | 'order'
  | 'cause'
  | 'aim'
  | 'wide'
  | 'comparison'
  | 'title'
  | 'qualification'
  | 'level'
  | 'experience'
  | 'by'
  | 'from'
  | 'to'
  | 'under'
  | 'possible'
  | 'condition'
  | 'ordinal'

/** A kind of mark, which of its kind it is, and the words for it: by spaces, phrases with `_`. */
export type MarkRow = readonly [kind: MarkKind, value: string, words: string]

/** Part in the work that a verb claims: 1 was there, 2 took part, 3 did, 4 answered for, 5 led. */
export type Strength = 1 | 2 | 3 | 4 | 5

/** Verbs, with the nouns made of them, that claim the same: words by spaces, phrases with `_`. */
export type ActionRow = readonly [strength: Strength, words: string]

/** One language, as plain tables. Words are written as people write them; matching is by stem. */
export type LanguageTable = {
  code: LanguageCode
  stem: (folded: string) => string
  /** Whether a noun's adjectives and complements stand behind it. */
  isHeadFirst: boolean
  /** Whether every noun has a capital, so that a capital says nothing. */
  hasCapitalNouns: boolean
  /** Words without a fact of their own: articles, pronouns, prepositions, helpers. */
  functionWords: string
  /** Words of one thing, which say that it is one. */
  singularWords: string
  /** Words that join two things. */
  joiningWords: string
  /** Words that may stand anywhere in a CV without adding a fact. */
  neutralWords: string
  /** Words that add no fact to a sentence told anew; beside a source's own words they are asked for. */
  carriers: string
  /** Verbs that say no more than that what follows was done. */
  lightVerbs: string
  marks: readonly MarkRow[]
  actions: readonly ActionRow[]
  /** Words of equal meaning, a line each. */
  synonyms: readonly string[]
  /** Nouns for people, so that "with" them shares the credit. */
  people: string
  /** Nouns for a part of a whole, so that leaving one out says more. */
  scopes: string
  /** Words before a number that is a name: "Year 10". */
  designators: string
  /** Verbs of a change that a result is claimed with. */
  changes: string
  /** Words of letters that claim nothing. */
  letterWords: string
  /** Words of wanting something, in letters. */
  intentWords: string
  numbers: NumberWords
  /** Units of time, with minutes in each. */
  timeUnits: readonly (readonly [minutes: number, words: string])[]
  percent: string
  points: string
}

export type NumberWords = {
  /** Value by word, from 0 up, as far as they are one word. */
  values: ReadonlyMap<string, number>
  /** Words that multiply what stands before them. */
  multipliers: ReadonlyMap<string, number>
  /** Parts of a whole, where a number or an article stands before them. */
  fractions: ReadonlyMap<string, number>
  /** Changes by a factor. */
  ratios: ReadonlyMap<string, number>
  /** Words between the words of a number. */
  joins: string
}
