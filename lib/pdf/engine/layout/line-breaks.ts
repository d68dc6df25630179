import { wideSeparator } from '../../wide-separator'
import { longWord, splitLong } from './split-long'

/** Thai, ideographs, and the space without width: without one of them lines end at spaces. */
const unspaced = /[^\s!-\u0dff\u0e80-\u1fff\u2010-\u206f]/

/** Letters that stand for words or syllables of their own: a line may end beside each. */
const ideograph =
  /[\u2e80-\u3007\u3012-\u301c\u3020-\u30ff\u3100-\u312f\u3190-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|[\ud83c-\ud8bf][\udc00-\udfff]/
const hangul = /[\u1100-\u11ff\uac00-\ud7ff]/

/**
 * Characters that may not begin a line: closing signs, signs of repetition, small kana and the long vowel (kinsoku; JIS
 * X 4051, GB/T 15834, and Unicode Standard Annex 14, classes CL, CP, EX, IS, NS, CJ).
 */
const notFirst =
  /^[!),.:;?\]}%\u00b0\u00b7\u00bb\u2010\u2013\u2014\u2019\u201d\u2020\u2025-\u2027\u2030\u2032\u2033\u203a\u203c\u2047-\u2049\u2103\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b-\u301f\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff05\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e-\uff60\uff61\uff63-\uff65\uffe0]|^\p{M}/u

/** Characters that may not end a line: opening signs, and currencies before a number. */
const notLast =
  /[([{\u00ab\u2018\u201c\u2039\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d\uff04\uff08\uff3b\uff5b\uff5f\uff62\uffe1\uffe5\uffe6$\u00a3\u00a5#]$/

const thaiLetter = /[\u0e00-\u0e7f]/
/** Vowels that are written before their consonant: a syllable begins with them. */
const thaiStart = /^[\u0e40-\u0e44]/
/** Vowels and signs that end a syllable. */
const thaiEnd = /[\u0e2f\u0e30\u0e33\u0e46]$/

const zeroWidthSpace = '\u200b'

/**
 * Whether a line may end between two pieces of text without a space: beside ideographs by their rules,
 * and in Thai where the spelling itself shows the border of a syllable. Thai has no dictionary here: it
 * would have to be the same in every browser and in Node, or the pages would differ.
 */
export function breaksFreely(before: string, after: string): boolean {
  if (before.endsWith(zeroWidthSpace)) return true
  if (notFirst.test(after) || notLast.test(before)) return false
  const last = before.slice(-2)
  const first = after.slice(0, 2)
  if (thaiLetter.test(last.slice(-1)) && thaiLetter.test(first.slice(0, 1))) {
    return (
      thaiStart.test(first) || (thaiEnd.test(last) && !/^[\u0e30-\u0e3a\u0e45-\u0e4e]/.test(first))
    )
  }
  // Korean puts spaces between words, and ends its lines there.
  if (hangul.test(last.slice(-1)) && hangul.test(first.slice(0, 1))) return false
  return isIdeograph(last, -1) || isIdeograph(first, 0)
}

function isIdeograph(two: string, at: 0 | -1): boolean {
  const one = at === 0 ? two.charAt(0) : two.slice(-1)
  const isHalf = /[\ud800-\udfff]/.test(one)
  if (hangul.test(one)) return false
  return ideograph.test(isHalf ? two : one)
}

/** Cuts a word with ideographs or Thai at every place where a line may end. */
function splitFreely(word: string): string[] {
  const parts: string[] = []
  for (const character of word) {
    const last = parts[parts.length - 1]
    if (last !== undefined && !breaksFreely(last, character)) {
      parts[parts.length - 1] = last + character
    } else parts.push(character)
  }
  return parts
}

/**
 * Where a line may end where no word is hyphenated (hyphenation.ts parts them where a design asks for it).
 * A run of spaces is split, or the line breaker would take the second for a syllable. Only what can
 * be wider than a column, such as a long address, may end anywhere, and without a sign.
 */
export function splitWord(word: string): string[] {
  if (word.length > 1 && word.trim() === '') return Array.from(word)
  if (!unspaced.test(word)) return splitLong(word)
  return splitFreely(word).flatMap(splitLong)
}

/**
 * Share of a syllable's width by which a line without spaces may come out shorter. As little as its rules
 * need: with more, every letter of a long paragraph could end every line, and choosing would take a minute.
 */
const slack = 0.03

/** Penalty of a line that ends where only the width of a column makes it. */
export const lastResort = 5_000
/** Penalty of a line that ends inside a word, with a hyphen: dearer than a short line, as the text is not justified. */
const hyphenPenalty = 200
const hyphenWidth = 5

/** Penalty that textkit's line breaker takes for "never". */
const never = 10_000

/** The nodes of textkit's line breaker. */
type NodeMaker = {
  glue: (width: number, start: number, end: number, stretch: number, shrink: number) => unknown
  penalty: (width: number, penalty: number, flagged: number) => unknown
}

/**
 * The place between two syllables of a text for textkit's line breaker (put there by the bundle
 * script): beside ideographs a place to end the line like any space, elsewhere only the last resort.
 *
 * @param width of the syllable before, in points
 * @param end where that syllable ends in the text
 * @param penalty of the last resort
 * @param isHyphenating whether the words of the text are parted by their language
 * @param isOneWord whether both are parts of a word in two styles, which stays whole
 *
 * @public read by the bundle script
 */
export function placeBetween(
  make: NodeMaker,
  [before, after]: [string, string],
  [width, end]: [number, number],
  penalty: () => unknown,
  isHyphenating = false,
  isOneWord = false,
): unknown {
  if (isHyphenating && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) {
    return make.penalty(hyphenWidth, hyphenPenalty, 1)
  }
  const inWord = () =>
    isOneWord && before.length + after.length <= longWord ? make.penalty(0, never, 1) : penalty()
  if (!unspaced.test(before) && !unspaced.test(after)) return inWord()
  return breaksFreely(before, after) ? make.glue(0, end, end, width * slack, 0) : inWord()
}

/** A node of textkit's line breaker; `end` in the text, of boxes and glue. */
type LineNode = { type: 'box' | 'glue' | 'penalty'; width: number; end?: number; penalty?: number }

const isForbidden = ({ penalty = 0 }: LineNode) => penalty >= never

/** Separator of two facts, such as a town and a telephone number. It never begins a line. */
const separator = /^[·•|]$/

/**
 * Whether the white space at a place stands before a separator, so that no line may end there (put
 * before the glue by the bundle script).
 *
 * @public read by the bundle script
 */
export function isBeforeSeparator(syllables: readonly string[], index: number): boolean {
  let next = index
  while (syllables[next]?.trim() === '') next += 1
  return separator.test(syllables[next] ?? '')
}

/** Characters that the last line of a paragraph has at least; of one word; and those of what is taken for a paragraph. */
const lastLine = 12
const lastWord = 18
const paragraphLength = 40
/** Characters that stay on one line for it at most: more could be wider than a narrow column. */
const longestEnd = 28

/** Returns the characters of syllables from one on, in one direction, counted no further than to a limit. */
function countFrom(syllables: readonly string[], from: number, step: 1 | -1, limit: number) {
  let count = 0
  for (let i = from; i >= 0 && i < syllables.length && count <= limit; i += step) {
    count += syllables[i]?.length ?? 0
  }
  return count
}

/**
 * Whether a line that ends at a place would leave a last line of a word or less, which looks like a mistake (put before
 * the glue by the bundle script). Only in texts of more than a line.
 *
 * @public read by the bundle script
 */
export function leavesRunt(syllables: readonly string[], index: number): boolean {
  const left = countFrom(syllables, index + 1, 1, lastWord)
  const isWord = left <= lastWord && !syllables.slice(index + 1).some((one) => one.trim() === '')
  if (left === 0 || left > (isWord ? lastWord : lastLine)) return false
  const before = syllables[index - 1]?.length ?? 0
  return (
    left + before <= longestEnd &&
    countFrom(syllables, index, -1, paragraphLength) > paragraphLength
  )
}

/** Points by which a line may be too long: what a measured width loses by rounding. */
const rounding = 0.5

/**
 * Fills the lines of facts with wide separators between them: a line ends behind a separator, so that
 * addresses stay whole and no space is pressed. Only a fact wider than the room is broken inside.
 *
 * @param text of the paragraph
 * @param widths of the lines, the last one of all that follow
 * @returns the nodes at which lines end, as textkit gives them; null where the choice is textkit's
 *
 * @public read by the bundle script
 */
export function fillFacts(
  text: string,
  nodes: readonly LineNode[],
  widths: readonly number[],
): number[] | null {
  if (!text.includes(wideSeparator)) return null
  const roomOf = (line: number) => (widths[line] ?? widths[widths.length - 1] ?? 0) + rounding
  const last = nodes.length - 1
  const whole = nodes.reduce((sum, { type, width }) => sum + (type === 'penalty' ? 0 : width), 0)
  if (whole <= roomOf(0)) return null
  const breaks = [0]
  for (let start = 0; start < last; ) {
    const end = endOfLine(text, nodes, start, roomOf(breaks.length - 1))
    breaks.push(end)
    start = end === last ? last : end + 1
  }
  return breaks
}

/** The last place in a line behind a separator, else behind a space, else inside a long word. */
function endOfLine(text: string, nodes: readonly LineNode[], start: number, room: number): number {
  const last = nodes.length - 1
  let afterFact: number | null = null
  let afterWord: number | null = null
  let inWord: number | null = null
  let line = 0
  for (let i = start; i < last - 1; i += 1) {
    const node = nodes[i]
    if (!node) break
    if (node.type === 'box' && line + node.width > room) {
      const place = afterFact ?? afterWord ?? inWord
      if (place !== null) return place
    }
    if (node.type !== 'penalty') line += node.width
    if (node.type === 'penalty' && !isForbidden(node)) inWord = i
    const before = nodes[i - 1]
    const isLastSpace = node.type === 'glue' && nodes[i + 1]?.type === 'box'
    if (!isLastSpace || (before && isForbidden(before))) continue
    if (text.slice(0, node.end).endsWith(wideSeparator)) afterFact = i
    else if (!separator.test(text.slice(node.end).trimStart().charAt(0))) afterWord = i
  }
  return last
}

/** Beyond so many places choosing the best of all lines takes seconds. */
const maxNodes = 1_500

/**
 * Fills the lines of a very long text without spaces one after the other, as ideographs are set by
 * hand. Stands before textkit's own choice (put there by the bundle script).
 *
 * @param widths of the lines, the last one of all that follow
 * @returns the nodes at which lines end, as textkit gives them; null leaves the choice to it
 *
 * @public read by the bundle script
 */
export function fillLines(nodes: readonly LineNode[], widths: readonly number[]): number[] | null {
  if (nodes.length < maxNodes) return null
  if (!nodes.some(({ type, width }, i) => type === 'glue' && width === 0 && i < nodes.length - 2)) {
    return null
  }
  const breaks = [0]
  let room = widths[0] ?? 0
  let line = 0
  let sinceBreak = 0
  let place: number | null = null
  let isLastResort = false
  for (const [i, node] of nodes.entries()) {
    const { type, width } = node
    if (type === 'box' && line + width > room && place !== null) {
      breaks.push(place)
      room = widths[breaks.length - 1] ?? widths[widths.length - 1] ?? 0
      line = sinceBreak
      place = null
    }
    if (type !== 'penalty') {
      line += width
      sinceBreak += width
    }
    // Inside a long word only while there is no better place on the line.
    const isPlace =
      type === 'glue' ||
      (type === 'penalty' && !isForbidden(node) && (place === null || isLastResort))
    if (isPlace && i < nodes.length - 2) {
      place = i
      isLastResort = type === 'penalty'
      sinceBreak = 0
    }
  }
  return [...breaks, nodes.length - 1]
}
