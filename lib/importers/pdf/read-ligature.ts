import type { Glyph } from './glyphs'

/** Ligatures with a cost by rarity, and contexts that words of European languages hardly have. */
const ligatures: readonly (readonly [text: string, rarity: number, unlikely: RegExp])[] = [
  ['fi', 0, /fii|fi[aou]|fi$/u],
  ['fl', 0.01, /fl(?:[^aeiouyäöüáéíóúàèìòùâêîôûåøæ]|$)|fl(?:ed|er|es|eld)$/u],
  ['ff', 0, /^ff/u],
  ['ffi', 0.01, /^ffi|ffi[iaou]/u],
  ['ffl', 0.02, /^ffl|ffl(?:[^aeiouy]|$)/u],
  ['tt', 0.06, /^tt|tt[bcdfgjkmnpqvxz]|[^aeiouyäöü]tt/u],
  ['ti', 0.06, /tii|^ti$/u],
  ['Th', 0.06, /.Th|Th[^aeioruy]/u],
]

/** Cost of an unlikely context, against a width error of 1 em. */
const unlikelyCost = 0.15

/** Widths of letters that a page does not have in the font: those of another letter, or usual ones. */
const alike: Readonly<Record<string, [like: string, ratio: number]>> = {
  ...{ f: ['t', 0.92], t: ['f', 1.09], i: ['l', 1], l: ['i', 1] },
}
const defaultWidths: Readonly<Record<string, number>> = {
  f: 0.37,
  t: 0.35,
  i: 0.3,
  l: 0.3,
  T: 0.6,
  h: 0.6,
}

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
  const widthOf = (letter: string) => {
    const [like = '', ratio = 1] = alike[letter] ?? []
    return widths.get(letter) ?? ratio * (widths.get(like) ?? defaultWidths[letter] ?? 0)
  }
  const costs = ligatures.map(([text, rarity, unlikely]) => {
    const sum = [...text].reduce((total, letter) => total + widthOf(letter), 0)
    const error = Math.abs(width - 0.98 * sum)
    const odd = words.filter(({ before, after }) => unlikely.test(`${before}${text}${after}`))
    return { text, cost: error + rarity + (unlikelyCost * odd.length) / words.length }
  })
  return costs.reduce((best, one) => (one.cost < best.cost ? one : best)).text
}
