import { hasRightToLeft, runsRightToLeft } from '@/lib/language/unicode/direction'

/** Run of one style in textkit. `direction` is the result of `textDirection`. */
type Run = { start: number; end: number; attributes: { direction?: string } }
type Bidi = {
  getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => { levels: ArrayLike<number> }
}

/** Values of the style `direction`: a right-to-left document, an isolated field, and items of a list kept apart. */
const rightToLeftMark = 'rtl'
const isolateMark = 'isolate'
const itemsMark = 'items'

/** Signs between the items of a list. */
const betweenItems = /[،؛]/gu

/**
 * Returns the style `direction` of a text, for `resolveLevels`; undefined for the default.
 *
 * @param isolate whether the text is one field among others on a line, with its own direction
 * @param items whether items of a list follow the document's way, also foreign ones
 */
export function textDirection(
  rightToLeft: boolean,
  isolate: boolean,
  items = false,
): string | undefined {
  const isListed = rightToLeft && items
  const marks = [
    ...(rightToLeft ? [rightToLeftMark] : []),
    ...(isolate ? [isolateMark] : []),
    ...(isListed ? [itemsMark] : []),
  ]
  return marks.length > 0 ? marks.join(' ') : undefined
}

/** Stands for an isolated run in the surrounding text (Unicode Standard Annex 9, rule X5c). */
const placeholder = '\ufffc'

const arabicLetter = /(?=\p{L})\p{Script=Arabic}/gu
const hebrewLetter = '\u05d0'

/**
 * Treats Arabic letters like Hebrew ones (rule HL2 instead of W2), so that European digits keep their order beside
 * them: the percent sign stays to the right of its number, where every text extractor finds it.
 */
const likeHebrew = (text: string) => text.replace(arabicLetter, hebrewLetter)

/** Treats the signs between items like letters from right to left, so that no two foreign items join. */
const withItems = (text: string) => likeHebrew(text).replace(betweenItems, hebrewLetter)

const has = (run: Run, mark: string) => run.attributes.direction?.split(' ').includes(mark) ?? false

/**
 * Returns the bidi embedding level of each UTF-16 unit: even for left to right, odd for right to left (Unicode Standard
 * Annex 9). Fields on one line are isolated from each other, or digits of one would swap with those of its neighbour.
 * Replaces textkit's own function (by the bundle script).
 *
 * @public read by the bundle script
 */
export function resolveLevels(bidi: Bidi, text: string, runs: readonly Run[]): ArrayLike<number> {
  const rightToLeft = runs.some((run) => has(run, rightToLeftMark))
  if (!rightToLeft && !hasRightToLeft(text)) return new Uint8Array(text.length)
  const isolates = runs.filter((run) => run.end > run.start && has(run, isolateMark))
  const lettersOf = runs.some((run) => has(run, itemsMark)) ? withItems : likeHebrew
  const runsRight = (words: string) => runsRightToLeft(lettersOf(words), rightToLeft)
  let outer = ''
  let at = 0
  for (const { start, end } of isolates) {
    outer += text.slice(at, start) + placeholder
    at = end
  }
  outer += text.slice(at)
  const around = bidi.getEmbeddingLevels(lettersOf(outer), runsRight(text) ? 'rtl' : 'ltr').levels
  const levels = new Uint8Array(text.length)
  let unit = 0
  let next = 0
  for (let i = 0; i < outer.length; i++) {
    const level = around[i] ?? 0
    const isolate = isolates[next]
    if (!isolate || isolate.start !== unit) {
      levels[unit++] = level
      continue
    }
    const words = text.slice(isolate.start, isolate.end)
    const base = runsRight(words) ? 1 : 0
    const inner = bidi.getEmbeddingLevels(lettersOf(words), base === 1 ? 'rtl' : 'ltr').levels
    const lowest = level + 1 + ((level + 1 + base) % 2)
    for (let j = 0; j < words.length; j++) levels[unit++] = lowest + (inner[j] ?? base) - base
    next++
  }
  return levels
}
