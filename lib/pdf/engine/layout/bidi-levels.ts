import { hasRightToLeft, runsRightToLeft } from '@/lib/language/unicode/direction'
import { transformText } from '../draw/segments'
import type { NodeStyle, PaperNode } from './nodes'

/** Run of one style in textkit. `direction` is the result of `textDirection`. */
type Run = { start: number; end: number; attributes: { direction?: string } }
type Bidi = {
  getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => { levels: ArrayLike<number> }
}

/** Values of the style `direction`: a right-to-left document, an isolated field, and items of a list kept apart. */
const rightToLeftMark = 'rtl'
const isolateMark = 'isolate'
const itemsMark = 'items'
/** The rule `typeset` (look.ts): numbers and names with signs stay in one piece, and facts follow the document. */
const typesetMark = 'typeset'

/** Signs between the items of a list. */
const betweenItems = /[،؛]/gu

/**
 * Returns the style `direction` of a text, for `resolveLevels`; undefined for the default.
 *
 * @param isolate whether the text is one field among others on a line, with its own direction
 * @param items whether items of a list follow the document's way, also foreign ones
 * @param typeset whether the rule `typeset` holds
 */
export function textDirection(
  rightToLeft: boolean,
  isolate: boolean,
  items = false,
  typeset = false,
): string | undefined {
  const isListed = rightToLeft && items
  const marks = [
    ...(rightToLeft ? [rightToLeftMark] : []),
    ...(isolate ? [isolateMark] : []),
    ...(isListed ? [itemsMark] : []),
    ...(typeset ? [typesetMark] : []),
  ]
  return marks.length > 0 ? marks.join(' ') : undefined
}

/** Typed mark of direction in a paragraph; `isLast`: at the end of its field, which it belongs to. */
type Mark = { at: number; code: number; isLast: boolean }

const softHyphen = '\u00ad'
const marksStart = 'marks='

/** Returns the style `direction` of a text with the marks of its paragraph. */
const withMarks = (direction: unknown, marks: readonly Mark[]) =>
  [
    ...(typeof direction === 'string' ? [direction] : []),
    marksStart + marks.map(({ at, code, isLast }) => `${at}:${code}:${isLast ? 1 : 0}`).join(),
  ].join(' ')

/** Returns the typed marks of a paragraph. */
function marksOf(runs: readonly Run[]): Mark[] {
  const words = runs.flatMap(({ attributes }) => attributes.direction?.split(' ') ?? [])
  const found = words.find((word) => word.startsWith(marksStart))?.slice(marksStart.length)
  return (found?.split(',') ?? []).map((one) => {
    const [at = 0, code = 0, isLast] = one.split(':').map(Number)
    return { at, code, isLast: isLast === 1 }
  })
}

/**
 * Makes a text obey its soft hyphens and marks of direction, which are not printed: adds the marks to the style
 * `direction` of the texts inside.
 *
 * @param own style of the text
 * @returns the text's own style, if it changed, and the offsets of the hyphens in the printed text as props
 */
export function obeyControls(
  children: readonly PaperNode[],
  outer: { textTransform: unknown },
  own: NodeStyle,
): { props?: { softBreaks: readonly number[] }; style?: NodeStyle } {
  const softBreaks: number[] = []
  const marks: Mark[] = []
  let at = 0
  const read = (nodes: readonly PaperNode[], transform: unknown) => {
    for (const { value, source, style, children: inner = [] } of nodes) {
      read(inner, style.textTransform ?? transform)
      if (value === undefined) continue
      const lengthOf = (text: string) => transformText(text, transform).length
      for (const { at: unit, character } of source?.controls ?? []) {
        const place = at + lengthOf(value.slice(0, unit))
        const isLast = unit === value.length && unit > 0
        if (character === softHyphen) softBreaks.push(place)
        else marks.push({ at: place, code: character.charCodeAt(0), isLast })
      }
      at += lengthOf(value)
    }
  }
  read(children, outer.textTransform)
  const addMarks = (nodes: readonly PaperNode[]) => {
    for (const node of nodes) {
      if (node.value !== undefined) continue
      node.style = { ...node.style, direction: withMarks(node.style.direction, marks) }
      addMarks(node.children ?? [])
    }
  }
  if (marks.length > 0) addMarks(children)
  return {
    ...(softBreaks.length > 0 && { props: { softBreaks } }),
    ...(marks.length > 0 && { style: { ...own, direction: withMarks(own.direction, marks) } }),
  }
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

/** Phone number in groups, and a number with a sign: read from the left in every script. */
const signedNumber =
  /\+[\p{Nd}(][\p{Nd} \u00a0().\-/]{5,}\p{Nd}|(?<![\p{L}\p{Nd}])[+−±-]\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?%?/gu
/** Foreign name that ends in signs, such as "C++". */
const signedName = /\p{Script=Latin}[\p{Script=Latin}\p{Nd}]*[+#]+(?![\p{L}\p{Nd}])/gu

/** Treats the signs and spaces of a number like its digits, and those of a foreign name like its letters. */
const withSigns = (text: string) =>
  text
    .replace(signedNumber, ({ length }) => '0'.repeat(length))
    .replace(signedName, ({ length }) => 'a'.repeat(length))

/** Signs between the facts of a row. */
const betweenFacts = /[·•|]/u

const has = (run: Run, mark: string) => run.attributes.direction?.split(' ').includes(mark) ?? false

/**
 * Returns the bidi embedding level of each UTF-16 unit: even for left to right, odd for right to left (Unicode Standard
 * Annex 9). Fields on one line are isolated from each other, or digits of one would swap with those of its neighbour.
 * Replaces textkit's own function (by the bundle script).
 *
 * @public read by the bundle script
 */
export function resolveLevels(bidi: Bidi, text: string, runs: readonly Run[]): ArrayLike<number> {
  const marks = marksOf(runs)
  if (marks.length === 0) return levelsOf(bidi, text, runs)
  const placeOf = (unit: number) =>
    unit + marks.filter(({ at, isLast }) => at < unit || (at === unit && isLast)).length
  let marked = ''
  let from = 0
  for (const { at, code } of marks) {
    marked += text.slice(from, at) + String.fromCharCode(code)
    from = at
  }
  marked += text.slice(from)
  const moved = runs.map((run) => ({ ...run, start: placeOf(run.start), end: placeOf(run.end) }))
  const levels = levelsOf(bidi, marked, moved)
  const starts = marks.map(({ at }, i) => at + i)
  return Uint8Array.from(levels).filter((_, unit) => !starts.includes(unit))
}

function levelsOf(bidi: Bidi, text: string, runs: readonly Run[]): ArrayLike<number> {
  const rightToLeft = runs.some((run) => has(run, rightToLeftMark))
  if (!rightToLeft && !hasRightToLeft(text)) return new Uint8Array(text.length)
  const isolates = runs.filter((run) => run.end > run.start && has(run, isolateMark))
  const isTypeset = runs.some((run) => has(run, typesetMark))
  const withLetters = runs.some((run) => has(run, itemsMark)) ? withItems : likeHebrew
  const lettersOf = isTypeset ? (words: string) => withLetters(withSigns(words)) : withLetters
  const runsRight = (words: string) => runsRightToLeft(lettersOf(words), rightToLeft)
  let outer = ''
  let at = 0
  for (const { start, end } of isolates) {
    outer += text.slice(at, start) + placeholder
    at = end
  }
  outer += text.slice(at)
  const isFacts = isTypeset && rightToLeft && betweenFacts.test(outer)
  const way = isFacts || runsRight(text) ? 'rtl' : 'ltr'
  const around = bidi.getEmbeddingLevels(lettersOf(outer), way).levels
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
