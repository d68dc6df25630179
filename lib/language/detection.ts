import tables from '@/dist/languages/detection.json' with { type: 'json' }
import dialectTables from '@/dist/languages/dialect.json' with { type: 'json' }
import { importLanguages } from './tags'

type Detection = {
  /** Frequent words and `-endings` that few neighbours share, accents kept. */
  words: string
  /** Letters that the neighbours of a language lack, as a pattern. */
  letters?: string
  /** Whether the word for "native" also stands in CVs in other languages ("native", "modersmål"). */
  isNativeShared?: boolean
}

const rows: readonly (readonly [language: string, Detection])[] = Object.entries(tables)
const isImported = ([language]: readonly [string, Detection]) =>
  importLanguages.some((one) => one === language)
const own = rows.filter(isImported)
const other = rows.filter((row) => !isImported(row))

const wordsOf = (some: typeof rows): Readonly<Record<string, string>> =>
  Object.fromEntries(some.map(([language, { words }]) => [language, words]))
const lettersOf = (some: typeof rows): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(
    some.flatMap(([language, { letters }]) =>
      letters ? [[language, new RegExp(letters, 'gu')]] : [],
    ),
  )

/** Frequent words of the languages of the import. Of languages with equally many the first is taken. */
export const functionWords = wordsOf(own)

/** Letters that one language of a script has and its neighbours lack. */
export const ownLetters = lettersOf(own)

/** Frequent words of languages that labels are not written in, beside those whose words the importer knows. */
export const otherFunctionWords = wordsOf(other)

/** Letters that the neighbours of a language lack, at least in these positions. */
export const otherLetters = lettersOf(other)

/** Languages whose word for "native" also stands in CVs in other languages. */
export const sharesNative: ReadonlySet<string> = new Set(
  rows.flatMap(([language, { isNativeShared }]) => (isNativeShared ? [language] : [])),
)

/**
 * Languages and variants that share script or words with a commoner one: letters or words of their own, which have to be
 * at least two more than those of the other. Persian has four letters and two forms that Arabic lacks, Urdu has more.
 */
export const dialects: readonly (readonly [
  language: string,
  of: string,
  own: RegExp,
  other: RegExp,
])[] = Object.entries(dialectTables).map(([language, { of, own, other }]) => [
  language,
  of,
  new RegExp(own, 'gu'),
  new RegExp(other, 'gu'),
])
