import type { Glyph } from './glyphs'

/** Ligatures with the contexts in which words of European languages do not have them. */
const ligatures: readonly (readonly [text: string, unlikely: RegExp])[] = [
  ['fi', /fii|fi[aou]|(?:^|[^\p{L}])fi$/u],
  ['fl', /fl(?:[^aeiouyäöüáéíóúàèìòùâêîôûåøæ]|$)|fl(?:ed|er|es|eld)$/u],
  ['ff', /^ff|ff[bcdghjkmnptvwxz]/u],
  ['ffi', /^ffi|ffi[iaou]/u],
  ['ffl', /^ffl|ffl(?:[^aeiouy]|$)/u],
  ['tt', /^tt|tt[bcdfgjkmnpqvxz]|[^aeiouyäöü]tt/u],
  ['ti', /tii|[^\p{L}]ti$/u],
  ['Th', /.Th|Th[^aeioruy]/u],
]

/** Weights of an unlikely context and of the order of frequency, against a width error of 1 em. */
const unlikelyCost = 0.15
const orderCost = 0.004
/** Cost of a ligature whose letters have no known width. */
const unknownCost = 0.08

/**
 * Returns the letters of a ligature that has no characters in its file, by its width and the words
 * it is in.
 * @param widths in ems by character of the same font
 */
export function readLigature(
  { x, right, size }: Glyph,
  words: readonly { before: string; after: string }[],
  widths: ReadonlyMap<string, number>,
): string {
  const width = (right - x) / size
  const costs = ligatures.map(([text, unlikely], order) => {
    const parts = [...text].map((letter) => widths.get(letter))
    const sum = parts.reduce<number>((total, one) => total + (one ?? 0), 0)
    const error = parts.includes(undefined) ? unknownCost : Math.abs(width - 0.98 * sum)
    const odd = words.filter(({ before, after }) => unlikely.test(`${before}${text}${after}`))
    return { text, cost: error + orderCost * order + (unlikelyCost * odd.length) / words.length }
  })
  return costs.reduce((best, one) => (one.cost < best.cost ? one : best)).text
}
