import { hanOrKana } from '@/lib/language/unicode/scripts'
import type { Box, Run } from '../source/source-types'
import { isRightToLeft, swapBrackets } from './mirror'
import type { RawItem, RawTag } from './raw-types'

/** Adjacent items on one baseline, before columns and lines are detected. */
export type Segment = {
  page: number
  x: number
  right: number
  /** Baseline. */
  y: number
  size: number
  text: string
  runs: Run[]
  /** Offsets of each item in the text. */
  items: { item: RawItem; from: number; to: number }[]
  bullet: boolean
  /** Position of its bullet. */
  bulletX: number | null
  ruled: boolean
  /** Tag of its first characters; null if untagged. */
  tag: RawTag | null
  /** Whether it is marked as an artifact. */
  artifact: boolean
}

/** Minimum gaps in ems: of a space between items, of one in the file, and of separate segments. */
const spaceGap = 0.12
const spaceGapMirrored = 0.3
const minGap = 0.01
export const partGap = 0.95

const isOneSpacedWord = (text: string) => {
  const tokens = text.trim().split(' ')
  if (tokens.length < 3 || tokens.some((token) => token.length > 4)) return false
  const singles = tokens.filter((token) => /^[\p{L}&]$/u.test(token)).length
  return (
    singles >= 0.6 * tokens.length &&
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text)
  )
}

/**
 * Rejoins letter-spaced text: pdf.js reads the gaps as spaces ("E D U C AT I O N"), and returns
 * such a word as one item.
 */
export function joinSpacedLetters(items: readonly RawItem[]): RawItem[] {
  let before: RawItem | null = null
  return items.map((item) => {
    const isBeside =
      before !== null && Math.abs(before.y - item.y) < 1 && item.text.trim().length <= 4
    if (
      !isOneSpacedWord(item.text) &&
      !(isBeside && /^\p{Lu}( \p{Lu})*$/u.test(item.text.trim()))
    ) {
      before = null
      return item
    }
    const joined = { ...item, text: item.text.replace(/ /g, '') }
    before = joined
    return joined
  })
}

/** Returns the word gap of evenly letter-spaced items; null if they are not. */
function spacedApart(items: readonly RawItem[]): number | null {
  if (items.length < 5) return null
  const singles = items.filter(({ text }) => [...text.trim()].length === 1).length
  if (singles < 0.9 * items.length) return null
  const gaps = items.slice(1).map((item, index) => item.x - (items[index]?.right ?? 0))
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  const size = items[0]?.size ?? 1
  return middle > 0.05 * size ? middle + 0.2 * size : null
}

/** Whether there is a space between two items of a line. */
function areApart(
  before: RawItem,
  item: RawItem,
  wordGap: number | null,
  mirrored: boolean,
): boolean {
  const em = Math.max(item.size, before.size)
  // Glyphs of an Arabic word may have gaps; a number and a word do not touch.
  const isWord = mirrored && isRightToLeft(item.text) && isRightToLeft(before.text)
  const limit = wordGap ?? (isWord ? spaceGapMirrored : spaceGap) * em
  const gap = item.x - before.right
  // A space in the file is none where other text is drawn into its place.
  const isSpaced = item.spaced && (gap > minGap * em || Math.abs(item.order - before.order) <= 1)
  return gap > limit || (wordGap === null && isSpaced)
}

/** Appends an item to a segment. */
function addItem(segment: Segment, item: RawItem, isApart: boolean) {
  const isOpen = segment.text === '' || /\s$/.test(segment.text)
  const gap = isApart && !isOpen && !/^\s/.test(item.text) ? ' ' : ''
  const from = segment.text.length
  segment.text += gap + (isOpen ? item.text.trimStart() : item.text)
  const to = segment.text.length
  segment.items.push({ item, from, to })
  const { size, bold, italic } = item
  const last = segment.runs.at(-1)
  const isAlike = last?.bold === bold && last.italic === italic && Math.abs(last.size - size) < 0.3
  if (last && isAlike) last.to = to
  else segment.runs.push({ from, to, size, bold, italic })
  segment.right = Math.max(segment.right, item.right)
  segment.x = Math.min(segment.x, item.x)
}

/** Creates a segment from items in line order. */
export function makeSegment(page: number, items: readonly RawItem[], mirrored = false): Segment {
  const [first] = items
  if (!first) throw new Error('A segment needs an item')
  const segment: Segment = {
    ...{ page, x: first.x, right: first.right, y: first.y, size: first.size, text: '' },
    ...{ runs: [], items: [], bullet: false, bulletX: null, ruled: false },
    ...{ tag: first.tag ?? null, artifact: items.every(({ artifact }) => artifact === true) },
  }
  const wordGap = spacedApart(items)
  let longest = first
  items.forEach((item, index) => {
    const before = items[index - 1]
    addItem(segment, item, before !== undefined && areApart(before, item, wordGap, mirrored))
    if (item.text.trim().length > longest.text.trim().length) longest = item
  })
  // Size and baseline are those of the longest item.
  segment.size = longest.size
  segment.y = longest.y
  if (mirrored) segment.text = swapBrackets(segment.text)
  trimEnd(segment)
  return segment
}

function trimEnd(segment: Segment) {
  const text = segment.text.trimEnd()
  cutSegment(segment, 0, text.length)
}

/** Truncates a segment to a range; its position follows when whole items are removed. */
export function cutSegment(segment: Segment, from: number, to: number): void {
  const move = (at: number) => Math.min(Math.max(at, from), to) - from
  segment.text = segment.text.slice(from, to)
  segment.runs = segment.runs
    .map((run) => ({ ...run, from: move(run.from), to: move(run.to) }))
    .filter((run) => run.to > run.from)
  segment.items = segment.items
    .map(({ item, from, to }) => ({ item, from: move(from), to: move(to) }))
    .filter(({ from, to }) => to > from)
  const [first] = segment.items
  if (first) segment.x = first.item.x
}

/** Returns the characters under a box, estimated by even widths; null if none. */
export function charactersUnder(segment: Segment, box: Box): { from: number; to: number } | null {
  if (segment.y - 0.3 * segment.size < box.y || segment.y - 0.3 * segment.size > box.y + box.height)
    return null
  let from = -1
  let to = -1
  for (const { item, from: start, to: end } of segment.items) {
    const width = item.right - item.x
    const left = Math.max(box.x, item.x)
    const right = Math.min(box.x + box.width, item.right)
    if (right - left < Math.min(2, width / 2)) continue
    const at = (x: number) => start + Math.round(((x - item.x) / (width || 1)) * (end - start))
    if (from < 0) from = at(left)
    to = at(right)
  }
  if (from < 0 || to <= from) return null
  const isInside = (index: number) => /[\p{L}\p{N}]/u.test(segment.text.charAt(index))
  // Estimated ends can fall within a word, but links cover whole words.
  while (from > 0 && isInside(from - 1) && isInside(from)) from--
  while (to < segment.text.length && isInside(to) && isInside(to - 1)) to++
  while (from < to && /\s/.test(segment.text.charAt(from))) from++
  // A box over a space covers no word.
  return from < to ? { from, to } : null
}

/** Joins two segments of a wrapped text. */
export function joinSegments(a: Segment, b: Segment): Segment {
  const glued = hanOrKana.test(a.text.at(-1) ?? '') && hanOrKana.test(b.text.charAt(0))
  const gap = glued ? '' : ' '
  const move = a.text.length + gap.length
  const moved = <T extends { from: number; to: number }>(one: T): T => ({
    ...one,
    from: one.from + move,
    to: one.to + move,
  })
  return {
    ...a,
    text: `${a.text}${gap}${b.text}`,
    right: Math.max(a.right, b.right),
    x: Math.min(a.x, b.x),
    runs: [...a.runs, ...b.runs.map(moved)],
    items: [...a.items, ...b.items.map(moved)],
  }
}
