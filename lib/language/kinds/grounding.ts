import type { LanguageCode } from '../tags'

/** Words that carry a fact of their own, by the kind of fact. */
export type MarkKind =
  | 'negation'
  | 'limit'
  | 'period'
  | 'hedge'
  | 'scope'
  | 'extent'
  | 'by'
  | 'from'
  | 'to'
  | 'title'
  | 'qualification'
  | 'level'

/** Words of a mark by its kind and value: parted by spaces, phrases with `_`. */
export type Marks = Readonly<Record<MarkKind, Readonly<Record<string, string>>>>

/** Part in the work that a verb claims: 4 was responsible, 5 led. 0 for every other word. */
export type Strength = 0 | 4 | 5

/** One language, as plain tables. Words are written as people write them; matching is by stem. */
export type GroundingTable = {
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
  marks: Marks
  /** Words that say "about" directly before a number alone: "some 40". */
  limitsBefore?: string
  /** Words before where something comes from, and where it goes. */
  ways: { from: string; to: string }
  /** Articles and words before one thing: "a". */
  singular: string
  /** Words before whoever does something: "by". */
  agents: string
  /** Verbs of leading that lead nobody, with what they are said of: "führen" of minutes. */
  notLeading: readonly { verbs: string; objects: string }[]
  /** Verbs and nouns of being responsible. */
  responsible: string
  /** Verbs and nouns of leading. */
  leading: string
  numbers: NumberWords
  /** Words of the units of time, from the second to the year. */
  timeUnits: readonly string[]
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
  /** Pronouns and possessives of the first person; the first is the subject. */
  own: string
  /** Pronouns of whoever is written to, as the subject of a sentence, and their possessives. */
  you: string
  your: string
  /** Verbs behind that subject that claim nothing: "I could". */
  modals: string
  /** Words of experience and of what somebody has, never part of a wish; those of more than three letters are stems. */
  claims: string
  /** Preposition of what somebody brings along: "with". */
  with: string
  /** Whether a verb names its subject by a word beside it, so that another form of a verb claims nothing alone. */
  needsSubject: boolean
  /** Whether the verb stands at the end of a subordinate clause. */
  hasFinalVerb: boolean
}

/** "a 1 b 2" as a map. */
export function readPairs(pairs: string): Map<string, number> {
  const words = pairs.trim().split(/\s+/)
  const found = new Map<string, number>()
  for (let at = 0; at + 1 < words.length; at += 2) {
    found.set(words[at] ?? '', Number(words[at + 1]))
  }
  return found
}

/** Forms that no rule gives, each with the stem that it counts as: "built build". */
export const readForms = (pairs: readonly string[]): ReadonlyMap<string, string> =>
  new Map(pairs.map((pair) => pair.split(' ') as [string, string]))

/** Number words of a language from its tables, as they are typed, folded. */
export function numberWords(table: {
  values: ReadonlyMap<string, number>
  multipliers: string
  fractions: string
  ratios: string
  joins: string
}): NumberWords {
  return {
    values: table.values,
    multipliers: readPairs(table.multipliers),
    fractions: readPairs(table.fractions),
    ratios: readPairs(table.ratios),
    joins: table.joins,
  }
}

/** Endings of words in a Romance language, the longest first. */
export type RomanceEndings = {
  /** Forms that no rule gives, as `readForms` reads them. */
  irregular: readonly string[]
  /** Endings of nouns of doing and of verbs, which leave the same stem. */
  endings: RegExp
  /** Letters that a stem keeps at least. */
  min: number
}

/** Forms that no rule gives, in both numbers and genders: "réduit", "réduites". */
const lookUp = (known: ReadonlyMap<string, string>, folded: string) =>
  known.get(folded) ??
  (folded.length > 5
    ? (known.get(folded.replace(/s$/, '')) ?? known.get(folded.replace(/e?s?$/, '')))
    : undefined)

/** Makes a stemmer of a Romance language: two passes over the endings, irregular forms first. */
export function makeRomanceStem({
  irregular,
  endings,
  min,
}: RomanceEndings): (folded: string) => string {
  const known = readForms(irregular)
  return (folded) => {
    const there = lookUp(known, folded)
    if (there) return there
    let word = folded
    // Plurals first, so that both numbers end alike.
    if (word.length > 4) word = word.replace(/(?<=[aeiouy])s$|(?<=[rlnzt])es$/, '')
    const shorter = word.replace(endings, '')
    if (shorter.length >= min) word = shorter
    word = word.replace(/[aeiou]$/, '')
    return word.length >= 2 ? word : folded
  }
}
