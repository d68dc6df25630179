import rules from '@/dist/languages/deeds.json' with { type: 'json' }

/** Kind of a deed, chosen by its person: the verb of its line comes from it. */
export const deedKinds = ['most', 'saved', 'led', 'better', 'new', 'solved'] as const
export type DeedKind = (typeof deedKinds)[number]

/** Answers to the questions of a kind, in their order; empty for those that were left out. */
export type DeedAnswers = readonly string[]

/** Number of questions of each kind. */
export const questionsPerDeed = 4

/** Words and patterns by which a language makes lines of answers. */
export type LineRules = {
  /** Words at the start of an answer that a CV leaves out, such as "I". */
  opening: string
  /** Words that already join an answer to what is before it. */
  prepositions: string
  /** Words that stand without a joining word, such as "every". */
  adverbs: string
  /** Answers that say that there is none. */
  unknown: string
  determiners: string
  /** Says that an answer has several verbs, of which a form would change one. */
  several: string
  /** A change without its first word, and that word. */
  range: readonly string[]
  /** Words of a comparison, which stands at the end of a line instead of behind "by". */
  comparison: string
  /** End of a plural: a number stands before it. */
  plural: string
  /** Signs before and behind an answer whose form no rule knows. */
  unformed: readonly string[]
  /** Patterns of whole words with the form that they take behind a joining word. */
  forms: readonly (readonly string[])[]
  /** Nouns of what is better the less there is of it: "errors". Made better, they are cut. */
  damage: string
  /** Answers that say how often, which stand without brackets: "six nights a week". */
  frequency: string
  /** Answers that say for whom. */
  recipients: string
  /** Words before those, and signs before what may be either: whom or what something was done with. */
  joins: readonly string[]
  /** A first answer that has a verb of its own, beside which the one of a kind would be too much; case counts. */
  ownVerb: string
  /** Joins the last two items of a list. */
  and: string
  /** Words of a date without a year. */
  when: string
  /** Sentences that say what fell or rose, and how far; empty matches nothing. */
  results: Record<'reduced' | 'raised', string>
  /**
   * Orders of the parts of each kind, the first two that have all they need: `{0}` to `{3}` an answer, `{4}` and `{5}` what
   * fell and how far, `{6}` and `{7}` what rose, `{8}` a second answer that begins with a verb, `{9}` that behind "by";
   * `<…>` left out without its answer.
   */
  kinds: Record<DeedKind, readonly string[]>
  /** A job title with its employer (`{1}`), of a job that goes on and of one that has ended. */
  employment: readonly string[]
}

type RuledLanguage = keyof typeof rules

/** Returns whether lines are made by rules in a language; a BCP 47 tag. Others have one field for a line in own words. */
export const hasLineRules = (language: string): boolean => rulesOf(language) !== null

/** Returns the rules of a language, a BCP 47 tag; null if it has none. */
export function rulesOf(language: string): LineRules | null {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(rules, primary) ? rules[primary as RuledLanguage] : null
}

/** Returns the words, of those in a pattern, that a text begins with. */
export const startsWith = (words: string, text: string) =>
  new RegExp(`^(?:${words})(?:(?<=['’])|(?!\\p{L}))\\s*`, 'iu').exec(text)
