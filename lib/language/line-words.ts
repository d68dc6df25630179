import lineWords from '@/dist/languages/line-words.json' with { type: 'json' }
import type { LanguageWith } from './languages'
import type { PhraseLanguage } from './tags'
import { foldText } from './unicode/fold-text'

type LineWords = (typeof lineWords)[LanguageWith<'line-words'>]

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
  /** Verb that goes with a pronoun: "I have trained". */
  auxiliary: starting(words.auxiliary),
  /** Form of a verb that says that it went on ("managing"), with its stem where a verb of `present` has to be it. */
  ongoing: words.ongoing === '' ? null : new RegExp(`^(?:${words.ongoing})$`, 'iu'),
})

/** Words by which a line of a CV is read, by language. */
export const lineWordsOf: Readonly<Record<string, ReturnType<typeof readLineWords> | undefined>> =
  Object.fromEntries(
    Object.entries(lineWords).map(([language, row]) => [language, readLineWords(row)]),
  )

const present = new Map<string, ReadonlySet<string>>()

function presentOf(language: PhraseLanguage): ReadonlySet<string> {
  const known = present.get(language)
  if (known) return known
  const folded = new Set([...(lineWordsOf[language]?.present ?? [])].map(foldText))
  present.set(language, folded)
  return folded
}

/** Returns true for a folded verb that says only that something was done: "introduced", "built", "worked". */
export function isWorkVerb(folded: string, language: PhraseLanguage): boolean {
  // In other languages the endings of the past are those of nouns, too.
  const isPast = language === 'en' && lineWordsOf.en?.past.test(folded) === true
  return isPast || presentOf(language).has(folded)
}
