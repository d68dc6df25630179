import functionWords from './function-words.json' with { type: 'json' }
import tables from './person-names.json' with { type: 'json' }
import shortNameTable from './short-names.json' with { type: 'json' }

const wordsOf = (cell: string): readonly string[] => cell.split(' ')

/** Endings of cases and possession that names take, by language; accents kept. */
export const nameEndings: Readonly<Record<string, string>> = tables.endings

/** Ends of names that change before an ending, as `nominative>stem`, by language. */
export const nameStems: Readonly<Record<string, string>> = tables.stems

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
  ...Object.values(functionWords.own),
  ...Object.values(functionWords.other),
].flatMap((cell) => wordsOf(cell).filter((word) => !word.startsWith('-')))

/** Given names with the short forms by which people go, each group of names that may stand for one another. */
export const shortNames: readonly (readonly string[])[] = Object.values(shortNameTable)
  .flatMap((cell) => cell.split(' | '))
  .map(wordsOf)
