import tables from '@/dist/languages/form-terms.json' with { type: 'json' }

type Terms = Readonly<Record<string, readonly string[]>>
type Table = {
  contexts: Terms
  fields: Terms
  yours: Terms
  parts: Terms
  fillers: readonly string[]
  levels: Terms
}

const rows: readonly Table[] = Object.values(tables)

/** Languages whose forms are read. */
export const formLanguages: readonly string[] = Object.keys(tables)

/**
 * Returns the words of a label or of the name of a control, folded: `legalName--firstName` has three. Digits of names are
 * left out.
 */
export function wordsOf(text: string): string[] {
  const spaced = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
  return spaced.match(/\p{L}+/gu) ?? []
}

type Entry = { key: string; words: readonly string[] }

const indexOf = (part: 'contexts' | 'fields' | 'yours' | 'parts' | 'levels'): readonly Entry[] =>
  rows.flatMap((table) =>
    Object.entries(table[part]).flatMap(([key, terms]) =>
      terms.map((term) => ({ key, words: wordsOf(term) })),
    ),
  )

const indexes = {
  contexts: indexOf('contexts'),
  fields: indexOf('fields'),
  yours: indexOf('yours'),
  parts: indexOf('parts'),
  levels: indexOf('levels'),
}
const fillers = new Set(rows.flatMap((table) => table.fillers.flatMap(wordsOf)))

/** A term that was found: its key, its place among the words, and its length in letters. */
export type FoundTerm = { key: string; from: number; to: number; letters: number }

/** Finds all terms of a kind among words. */
export function findTerms(words: readonly string[], part: keyof typeof indexes): FoundTerm[] {
  return indexes[part].flatMap(({ key, words: term }) => {
    const found: FoundTerm[] = []
    for (let from = 0; from + term.length <= words.length; from++) {
      if (term.every((word, at) => words[from + at] === word)) {
        found.push({ key, from, to: from + term.length, letters: term.join('').length })
      }
    }
    return found
  })
}

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
