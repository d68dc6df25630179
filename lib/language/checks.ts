import words from '@/dist/languages/check-words.json' with { type: 'json' }
import type { LanguageWith } from './languages'
import details from './shared/personal-details.json' with { type: 'json' }

/** A language that checks have words of. */
export type CheckLanguage = LanguageWith<'check-words'>

/** Patterns of words, parted by bars. */
type Words = {
  /** Openings that say that somebody had a task, not what they did. */
  weakOpenings: string
  /** Openings that say that somebody took part, not with what: "helped with". */
  hidingOpenings: string
  /** Openings in the passive voice. */
  passiveOpenings: string
  /** Openings in the passive voice with the verb that says the same in the active one, or as a CV has it. */
  actives: Readonly<Record<string, string>>
  /** The person speaking of themselves. */
  firstPerson: string
  /** A pronoun that ends before a letter: French "j'ai". */
  elided?: string
  /** Phrases that stand in most CVs and say nothing about this one. */
  wornOut: string
  /** Words that a line loses nothing without: "successfully", "various". */
  emptyWords: string
  /** Awards and promotions, which need no number. */
  honours: string
  /** Levels of a skill, each the whole of a text. */
  skillLevels: string
}

const opening = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')
const bound = (words: string, elided?: string) =>
  new RegExp(`(?<!\\p{L})(?:(?:${words})(?!\\p{L})${elided ? `|${elided}` : ''})`, 'giu')

const readWords = ({ firstPerson, elided, actives, ...words }: Words) => ({
  openings: {
    weak: opening(words.weakOpenings),
    hidden: opening(words.hidingOpenings),
    passive: opening(words.passiveOpenings),
  },
  actives: new Map(Object.entries(actives)),
  firstPerson: bound(firstPerson, elided),
  wornOut: bound(words.wornOut),
  emptyWords: bound(words.emptyWords),
  honours: bound(words.honours),
})

/** Words that checks look for, by language; patterns match at the start of a bullet or anywhere. */
export const checkWords = Object.fromEntries(
  Object.entries<Words>(words).map(([language, row]) => [language, readWords(row)]),
) as Readonly<Record<CheckLanguage, ReturnType<typeof readWords>>>

const detail = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** Details in a header that some countries ask people to leave out, in eight languages. */
export const personalDetails = {
  birthDate: detail(details.birthDate),
  /** With the rest of private life. */
  maritalStatus: detail(details.maritalStatus),
  nationality: detail(details.nationality),
}

/** Levels of a skill in every language, each a pattern of a whole text. */
export const skillLevels: readonly string[] = Object.values(words).map(
  ({ skillLevels }) => skillLevels,
)
