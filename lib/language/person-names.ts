import languages from '@/dist/languages/person-names.json' with { type: 'json' }
import { functionWords, otherFunctionWords } from './detection'
import tables from './shared/person-names.json' with { type: 'json' }

const wordsOf = (cell: string): readonly string[] => cell.split(' ')

type NameWords = {
  /** Endings of cases and possession that names take; accents kept. */
  endings?: string
  /** Ends of names that change before an ending, as `nominative>stem`. */
  stems?: string
  /** Given names with their short forms, groups parted by bars. */
  short?: string
}

const rows: readonly (readonly [language: string, NameWords])[] = Object.entries(languages)

const cellsOf = (part: keyof NameWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(([language, { [part]: cell }]) => (cell ? [[language, cell]] : [])),
  )

/** Endings of cases and possession that names take, by language; accents kept. */
export const nameEndings = cellsOf('endings')

/** Ends of names that change before an ending, as `nominative>stem`, by language. */
export const nameStems = cellsOf('stems')

/** Endings of short forms behind the beginning of a given name: "Dobrusia", "Bogi", "Мирося". */
export const shortEndings = wordsOf(tables.shortEndings)

/** Words that are written together with the word behind them, by script. */
export const gluedPrefixes: Readonly<Record<string, string>> = tables.prefixes

/** Folded words between the parts of names, and titles before and behind them: they identify nobody. */
export const nameParticles = wordsOf(tables.particles)

/** Titles that stand before or behind a name as words of their own. */
export const honorifics = {
  before: wordsOf(tables.honorifics.before),
  after: wordsOf(tables.honorifics.after),
}

/** Titles that follow, or stand before, a name without a space. */
export const unspacedHonorifics = {
  before: wordsOf(tables.unspacedHonorifics.before),
  after: wordsOf(tables.unspacedHonorifics.after),
}

/** Han letters that make a place of those before them. */
export const placeEndings = wordsOf(tables.placeEndings)

/** Family names of two letters in scripts in which most have one. */
export const compoundFamilies = wordsOf(tables.compoundFamilies)

/** Words behind a family name that make a company of it. */
export const companyWords = wordsOf(tables.companies)

/** Words that are names, too, and stand in CVs with their own meaning. */
export const commonNameWords = [...wordsOf(tables.commonWords), ...wordsOf(tables.commonUnspaced)]

/** Frequent words of all languages, without endings. */
export const frequentWords = [
  ...Object.values(functionWords),
  ...Object.values(otherFunctionWords),
].flatMap((cell) => wordsOf(cell).filter((word) => !word.startsWith('-')))

/** Given names with the short forms by which people go, each group of names that may stand for one another. */
export const shortNames: readonly (readonly string[])[] = Object.values(cellsOf('short'))
  .flatMap((cell) => cell.split(' | '))
  .map(wordsOf)
