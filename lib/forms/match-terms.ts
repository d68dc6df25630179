import tables from '@/dist/languages/form-terms.json' with { type: 'json' }
import { wordsAndNumbersOf, wordsOf } from './labels/label-grams.mjs'
import { labelTables } from './labels/label-tables'

type Terms = Readonly<Record<string, readonly string[]>>
type Table = {
  contexts: Terms
  fields: Terms
  yours: Terms
  /** Words by which a group holds another entry than the first. */
  entries: Terms
  fillers: readonly string[]
}

const rows: readonly Table[] = Object.values(tables)

/** Languages whose forms are read. */
export const formLanguages: readonly string[] = labelTables.map(([tag]) => tag)

type Entry = { key: string; words: readonly string[] }

/** Lists terms by their first word. */
function indexOf(terms: readonly Terms[], split = wordsOf): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const table of terms) {
    for (const [key, texts] of Object.entries(table)) {
      for (const text of texts) {
        const words = split(text)
        const [first = ''] = words
        found.set(first, [...(found.get(first) ?? []), { key, words }])
      }
    }
  }
  return found
}

const learned = labelTables.map(([, table]) => table)

const indexes = {
  contexts: indexOf([
    ...rows.map(({ contexts }) => contexts),
    ...learned.map(({ headings }) => headings),
  ]),
  fields: indexOf(rows.map(({ fields }) => fields)),
  yours: indexOf(rows.map(({ yours }) => yours)),
  entries: indexOf(rows.map(({ entries }) => entries)),
  parts: indexOf(learned.map(({ parts }) => parts)),
  answers: indexOf(learned.map(({ answers }) => answers)),
  degrees: indexOf(
    learned.map(({ degrees }) => degrees),
    wordsAndNumbersOf,
  ),
  levels: indexOf(
    learned.map(({ levels }) => levels),
    wordsAndNumbersOf,
  ),
}
const fillers = new Set(rows.flatMap((table) => table.fillers.flatMap(wordsOf)))

/** A term that was found: its key, its place among the words, and its length in letters. */
export type FoundTerm = { key: string; from: number; to: number; letters: number }

/** Finds all terms of a kind among words; of levels and degrees, among words and numbers. */
export const findTerms = (words: readonly string[], part: keyof typeof indexes): FoundTerm[] =>
  words.flatMap((first, from) =>
    (indexes[part].get(first) ?? []).flatMap(({ key, words: term }) =>
      term.every((word, at) => words[from + at] === word)
        ? [{ key, from, to: from + term.length, letters: term.join('').length }]
        : [],
    ),
  )

/** Returns the longest term; of equal ones the last. */
export const longest = (found: readonly FoundTerm[]): FoundTerm | null =>
  found.reduce<FoundTerm | null>(
    (best, one) =>
      !best || one.letters > best.letters || (one.letters === best.letters && one.from > best.from)
        ? one
        : best,
    null,
  )

/** Share of the letters of words that terms and words without content explain, 0 to 1. */
export function explainedShare(words: readonly string[], found: readonly FoundTerm[]): number {
  const isIn = (at: number) => found.some(({ from, to }) => at >= from && at < to)
  const own = words.flatMap((word, at) => (fillers.has(word) && !isIn(at) ? [] : [{ word, at }]))
  const all = own.reduce((sum, { word }) => sum + word.length, 0)
  const known = own.reduce((sum, { word, at }) => sum + (isIn(at) ? word.length : 0), 0)
  return all === 0 ? 0 : known / all
}
