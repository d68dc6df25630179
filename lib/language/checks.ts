import words from './check-words.json' with { type: 'json' }
import lineWords from './line-words.json' with { type: 'json' }
import type { LanguageCode } from './tags'

type Words = (typeof words.byLanguage)[LanguageCode]

const opening = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')
const bound = (words: string, elided = '') =>
  new RegExp(`(?<!\\p{L})(?:(?:${words})(?!\\p{L})${elided})`, 'giu')

/** @param elided alternative for a pronoun that ends before a letter: French "j'ai" */
const readWords = (words: Words, elided?: string) => ({
  /** Openings that say that somebody had a task, not what they did. */
  weakOpenings: opening(words.weakOpenings),
  /** The person speaking of themselves. */
  firstPerson: bound(words.firstPerson, elided),
  /** Phrases that stand in most CVs and say nothing about this one. */
  wornOut: bound(words.wornOut),
})

/** Words that checks look for, by language; patterns match at the start of a bullet or anywhere. */
export const checkWords: Readonly<Record<LanguageCode, ReturnType<typeof readWords>>> = {
  en: readWords(words.byLanguage.en),
  de: readWords(words.byLanguage.de),
  fr: readWords(words.byLanguage.fr, "|j['’]"),
  es: readWords(words.byLanguage.es),
  pt: readWords(words.byLanguage.pt),
  it: readWords(words.byLanguage.it),
}

type LineWords = (typeof lineWords)[LanguageCode]

/** Whole words that a pattern of the table matches, at the start of a text. */
const starting = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')

const readLineWords = (words: LineWords) => ({
  /** Verbs of the present tense that lines begin with; a form that is also a noun counts without `noun` behind it. */
  present: new Set(words.present.split(' ')),
  past: new RegExp(`^(?:${words.past})$`, 'iu'),
  /** Joins a second verb to the line; in English `object` behind it tells a verb from a noun. */
  and: new RegExp(`(?<!\\p{L})(?:${words.and})\\s+(\\p{L}+)\\s+(\\S+)`, 'giu'),
  object: starting(words.object || '.*'),
  noun: starting(words.noun),
  /** Verb that goes with a duty: "responsible for helping with". */
  followsDuty: words.followsDuty === '' ? null : new RegExp(`^\\s*(?:${words.followsDuty})`, 'iu'),
  /** Verb that goes with a pronoun: "I have trained". */
  auxiliary: starting(words.auxiliary),
  /** Articles that a preposition has swallowed: French "du" has "le". */
  articles: new Map(Object.entries<string>(words.articles)),
})

/** Words by which a line of a CV is read, by language. */
export const lineWordsOf: Readonly<Record<LanguageCode, ReturnType<typeof readLineWords>>> = {
  en: readLineWords(lineWords.en),
  de: readLineWords(lineWords.de),
  fr: readLineWords(lineWords.fr),
  es: readLineWords(lineWords.es),
  pt: readLineWords(lineWords.pt),
  it: readLineWords(lineWords.it),
}

const detail = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** Details in a header that some countries ask people to leave out, in eight languages. */
export const personalDetails = {
  birthDate: detail(words.personalDetails.birthDate),
  /** With the rest of private life. */
  maritalStatus: detail(words.personalDetails.maritalStatus),
  nationality: detail(words.personalDetails.nationality),
}

/** Where employers ask not to be told, by the language of the paper; elsewhere some are usual. */
export const bareCountries: ReadonlySet<string> = new Set([
  'en',
  'en-us',
  'en-gb',
  'en-au',
  'en-ca',
  'en-ie',
])

/** Levels of a skill in every language, each a pattern of a whole text. */
export const skillLevels: readonly string[] = Object.values(words.byLanguage).map(
  (words) => words.skillLevels,
)
