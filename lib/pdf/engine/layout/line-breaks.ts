import { wideSeparator } from '../../wide-separator'

/** Prefilter for Thai, Han and zero-width spaces: without any, lines break at spaces only. */
export const unspaced = /[^\s!-\u0dff\u0e80-\u1fff\u2010-\u206f]/

/** Characters between which a line may break. */
const ideograph =
  /[\u2e80-\u3007\u3012-\u301c\u3020-\u30ff\u3100-\u312f\u3190-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|[\ud83c-\ud8bf][\udc00-\udfff]/
const hangul = /[\u1100-\u11ff\uac00-\ud7ff]/

/**
 * Characters forbidden at the start of a line: closing punctuation, iteration marks, small kana and the long vowel mark
 * (kinsoku; JIS X 4051, GB/T 15834, and Unicode Standard Annex 14, classes CL, CP, EX, IS, NS, CJ).
 */
const notFirst =
  /^[!),.:;?\]}%\u00b0\u00b7\u00bb\u2010\u2013\u2014\u2019\u201d\u2020\u2025-\u2027\u2030\u2032\u2033\u203a\u203c\u2047-\u2049\u2103\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b-\u301f\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff05\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e-\uff60\uff61\uff63-\uff65\uffe0]|^\p{M}/u

/** Characters forbidden at the end of a line: opening punctuation, and currency signs before a number. */
const notLast =
  /[([{\u00ab\u2018\u201c\u2039\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d\uff04\uff08\uff3b\uff5b\uff5f\uff62\uffe1\uffe5\uffe6$\u00a3\u00a5#]$/

const thaiLetter = /[\u0e00-\u0e7f]/
/** Thai vowels written before their consonant, which begin a syllable. */
const thaiStart = /^[\u0e40-\u0e44]/
/** Thai vowels and signs that end a syllable. */
const thaiEnd = /[\u0e2f\u0e30\u0e33\u0e46]$/

const zeroWidthSpace = '\u200b'

/**
 * Returns whether a line may break between two adjacent pieces of text: by the rules for ideographs, and in Thai where
 * the spelling shows a syllable boundary. There is no Thai dictionary, since it would have to be the same in every
 * browser and in Node, or the pages would differ.
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
  // Korean has spaces between words, and breaks there.
  if (hangul.test(last.slice(-1)) && hangul.test(first.slice(0, 1))) return false
  return isIdeograph(last, -1) || isIdeograph(first, 0)
}

function isIdeograph(two: string, at: 0 | -1): boolean {
  const one = at === 0 ? two.charAt(0) : two.slice(-1)
  const isHalf = /[\ud800-\udfff]/.test(one)
  if (hangul.test(one)) return false
  return ideograph.test(isHalf ? two : one)
}

/** Splits a word with ideographs or Thai at every possible break; others stay whole. */
export function splitFreely(word: string): string[] {
  if (!unspaced.test(word)) return [word]
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
 * Splits text at possible line breaks without hyphenation (see hyphenation.ts). A run of spaces is split, or the line
 * breaker would treat the second one as a syllable. Words wider than their line are cut later (choose-breaks.ts).
 */
export function splitWord(word: string): string[] {
  if (word.length > 1 && word.trim() === '') return Array.from(word)
  return splitFreely(word)
}

/** Penalty of a break inside an overlong word. */
export const lastResort = 5_000
/** Penalty that means "never" to textkit's line breaker. */
export const never = 10_000

/** A node of textkit's line breaker; `end` in the text, of boxes and glue. */
type LineNode = { type: 'box' | 'glue' | 'penalty'; width: number; end?: number; penalty?: number }

const penaltyOf = ({ penalty = 0 }: LineNode) => penalty

const isForbidden = ({ penalty = 0 }: LineNode) => penalty >= never

/** Separator of two facts, such as a town and a phone number. It never begins a line. */
const separator = /^[·•|]$/

/**
 * Returns whether white space precedes a separator, so that a break is forbidden (called before the glue by the bundle
 * script).
 *
 * @public read by the bundle script
 */
export function isBeforeSeparator(syllables: readonly string[], index: number): boolean {
  let next = index
  while (syllables[next]?.trim() === '') next += 1
  return separator.test(syllables[next] ?? '')
}

/** Minimum characters of a paragraph's last line, of one word, and of a paragraph. */
const lastLine = 12
const lastWord = 18
const paragraphLength = 40
/** Maximum characters held together for that; more could be wider than a narrow column. */
const maxEndLength = 28

/** Counts the characters of syllables from an index in one direction, up to a limit. */
function countFrom(syllables: readonly string[], from: number, step: 1 | -1, limit: number) {
  let count = 0
  for (let i = from; i >= 0 && i < syllables.length && count <= limit; i += step) {
    count += syllables[i]?.length ?? 0
  }
  return count
}

/**
 * Returns whether a break would leave a last line of a word or less (called before the glue by the bundle script). Only
 * in texts of more than one line.
 *
 * @public read by the bundle script
 */
export function leavesRunt(syllables: readonly string[], index: number): boolean {
  const left = countFrom(syllables, index + 1, 1, lastWord)
  const isWord = left <= lastWord && !syllables.slice(index + 1).some((one) => one.trim() === '')
  if (left === 0 || left > (isWord ? lastWord : lastLine)) return false
  const before = syllables[index - 1]?.length ?? 0
  return (
    left + before <= maxEndLength &&
    countFrom(syllables, index, -1, paragraphLength) > paragraphLength
  )
}

/** Tolerance of a line's width in points, for rounding. */
const rounding = 0.5

/**
 * Breaks the lines of facts with wide separators: after a separator, so that addresses stay whole and no space is
 * compressed. Only a fact wider than the line is broken inside.
 *
 * @param text of the paragraph
 * @param widths of the lines, the last one for all that follow
 * @returns the nodes at which lines end, like textkit's; null leaves the choice to textkit
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

/** Returns whether a node is a break in a word, and none before it on the line is better. */
const isBetterCut = (node: LineNode, than: LineNode | null | undefined) =>
  node.type === 'penalty' && !isForbidden(node) && (!than || penaltyOf(node) <= penaltyOf(than))

/** Returns whether a line may end at a node: the last of some spaces, unless a break is forbidden there. */
function isLineEnd(nodes: readonly LineNode[], i: number): boolean {
  const before = nodes[i - 1]
  const isLastSpace = nodes[i]?.type === 'glue' && nodes[i + 1]?.type === 'box'
  return isLastSpace && !(before && isForbidden(before))
}

/** Returns the last possible break of a line after a separator, else at a space, else inside a long word. */
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
    if (isBetterCut(node, inWord === null ? null : nodes[inWord])) inWord = i
    if (!isLineEnd(nodes, i)) continue
    if (text.slice(0, node.end).endsWith(wideSeparator)) afterFact = i
    else if (!separator.test(text.slice(node.end).trimStart().charAt(0))) afterWord = i
  }
  return last
}

/** Number of nodes above which optimal line breaking takes seconds. */
const maxNodes = 1_500

/**
 * Breaks the lines of a very long text without spaces greedily. Called before textkit's own algorithm (by the bundle
 * script).
 *
 * @param widths of the lines, the last one for all that follow
 * @returns the nodes at which lines end, like textkit's; null leaves the choice to it
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
    // Inside a long word only without a better break on the line.
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

/** A figure and its counter, or a power of ten and its counter, at a place where ideographs would part. */
const figure = /[\p{Nd}％%]$/u
const power = /\p{Nd}[十百千万億兆萬]+$/u
const counter = /^(?:[\p{Script=Han}\p{Script=Katakana}]|か月)/u
/** Verb endings of Japanese that would part before their last sign. */
const ending = /^(?:\p{Script=Hiragana}[たてだでるす]|まし|ませ)/u

/** Joins pieces of text without spaces: a figure with its counter, and the signs of a short verb ending. */
export function joinCounted(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const [i, piece] of pieces.entries()) {
    const last = joined[joined.length - 1]
    const ahead = piece === 'か' ? piece + (pieces[i + 1] ?? '') : piece
    const isHeld =
      last !== undefined &&
      (((figure.test(last) || power.test(last)) && counter.test(ahead)) ||
        ending.test((Array.from(pieces[i - 1] ?? '').pop() ?? '') + piece))
    if (isHeld) joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined
}
