import type { NumberWords } from './types'

/** "a 1 b 2" as a map. */
export function readPairs(pairs: string): Map<string, number> {
  const words = pairs.trim().split(/\s+/)
  const found = new Map<string, number>()
  for (let at = 0; at + 1 < words.length; at += 2) {
    found.set(words[at] ?? '', Number(words[at + 1]))
  }
  return found
}

/** Number words of a language from its tables, as they are typed, folded. */
export function numberWords(table: {
  values: ReadonlyMap<string, number>
  multipliers: string
  fractions: string
  ratios: string
  joins: string
}): NumberWords {
  return {
    values: table.values,
    multipliers: readPairs(table.multipliers),
    fractions: readPairs(table.fractions),
    ratios: readPairs(table.ratios),
    joins: table.joins,
  }
}
