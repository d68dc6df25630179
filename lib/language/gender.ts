import tables from '@/dist/languages/gender.json' with { type: 'json' }
import { eastAsian } from './unicode/scripts'

/** Patterns of gendered words of a language, parted by bars. */
type Gender = {
  /** Pronouns, titles and words of family. */
  words: string
  /** Endings of feminine forms of occupations, behind three letters, where a language has some of its own. */
  endings?: string
}

const rows: readonly (readonly [language: string, Gender])[] = Object.entries(tables)

const wholeWord = ({ words, endings }: Gender) =>
  new RegExp(`^(?:${words}${endings ? `|\\p{L}{3,}(?:${endings})` : ''})$`, 'u')

/**
 * Gendered words by language (the first part of a tag), each as a whole word. Feminine forms of occupations are told by
 * their ending; where a language has none of its own (most have none), they are not found.
 */
export const genderedWords: Readonly<Record<string, RegExp>> = Object.fromEntries(
  rows
    .filter(([, { words }]) => !eastAsian.test(words))
    .map(([language, gender]) => [language, wholeWord(gender)]),
)

/** The same where words are written without spaces between them: found within a run of letters. */
export const unspacedGenderedWords: Readonly<Record<string, RegExp>> = Object.fromEntries(
  rows
    .filter(([, { words }]) => eastAsian.test(words))
    .map(([language, { words }]) => [language, new RegExp(words, 'gu')]),
)
