import { isDateText } from '../dates/date-text'
import { headingKind } from '../lexicon/headings'
import type { LayoutChoice } from '../readings/reading-choice'
import type { Box } from '../source/source-types'
import type { Segment } from './segment'

/** Segments of a column, and its position on the page. */
export type Column = { segments: Segment[]; side: 'main' | 'left' | 'right' }

export type Gutter = { x: number; sideLeft: boolean }

type Candidate = Gutter & { value: number; top: number; bottom: number; isBlock: boolean }

/** Range of a gutter's position, as a share of the page's width. */
const reach = { from: 0.16, to: 0.84 }
/**
 * Minimum evidence for two columns by layout choice: score of their gap, segments on each side, and
 * share of the page's height over which they are next to each other.
 */
const evidence = {
  scored: { minScore: 2.5, minSegments: 5, minShare: 0.18 },
  split: { minScore: -2, minSegments: 5, minShare: 0.18 },
  lanes: { minScore: -3, minSegments: 4, minShare: 0.06 },
  block: { minScore: -3, minSegments: 2, minShare: 0 },
} as const
/** Bonus of a block: two headings next to each other, each above its own text. */
const blockBonus = 4
type Evidence = (typeof evidence)[keyof typeof evidence]

const share = (all: readonly Segment[], is: (segment: Segment) => boolean) =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

const besideOf = (others: readonly Segment[]) => (segment: Segment) =>
  others.some(({ y }) => Math.abs(y - segment.y) < 0.25 * segment.size)

/** Memoises a predicate on a segment's text, which is evaluated for every gutter. */
function memoiseByText(compute: (text: string) => boolean): (segment: Segment) => boolean {
  const cache = new WeakMap<Segment, boolean>()
  return (segment) => {
    const known = cache.get(segment)
    if (known !== undefined) return known
    const answer = compute(segment.text)
    cache.set(segment, answer)
    return answer
  }
}

const isHeading = memoiseByText((text) => headingKind(text) !== null)
const isDate = memoiseByText(isDateText)

/** Scores two columns by the headings on both sides. */
function scoreHeadings(
  headings: readonly Segment[],
  mainHeadings: readonly Segment[],
  content: readonly Segment[],
): number {
  if (headings.length === 0) return -1.5 + (mainHeadings.length > 0 ? 1 : 0)
  let score = headings.length === 1 ? 2 : 3
  score += mainHeadings.length > 0 ? 1 : -4
  // Two headings on one line are in different columns.
  if (headings.some(besideOf(mainHeadings))) score += 3
  const isBare = (heading: Segment) =>
    !content.some(({ y }) => y > heading.y && y - heading.y < 4 * heading.size)
  if (headings.filter(isBare).length >= 0.7 * headings.length) score -= 4
  return score
}

/**
 * Scores a gutter. Headings on both sides and unaligned lines are evidence for columns; a side with
 * only dates or headings is a margin.
 */
function scoreOf(side: readonly Segment[], main: readonly Segment[]): number {
  const all = [...side, ...main].filter(isHeading)
  const headings = side.filter((one) => isHeading(one) && !isCard(one, main, all))
  const mainHeadings = main.filter((one) => isHeading(one) && !isCard(one, side, all))
  // Dates and headings alone form a margin.
  const content = side.filter((one) => !isHeading(one) && !isDate(one))
  const isStack = headings.length >= 2 && mainHeadings.length > 0
  const aligned = share(side, besideOf(main))
  let score = scoreHeadings(headings, mainHeadings, content)
  if (aligned < 0.55) score += 2
  if (!isStack && aligned > 0.8) score -= 3
  if (!isStack && share(main, besideOf(side)) > 0.8) score -= 3
  if (share(side, isDate) > 0.5 || share(main, isDate) > 0.45) score -= 5
  if (headings.length > 0.6 * side.length || content.length < 3) score -= 5
  // "Native language" next to a language is not a heading.
  if (mainHeadings.every(besideOf(side)) && isMargin(side, main)) score -= 6
  return areDatesApart(side, main) || areDatesApart(main, side) ? score - 4 : score
}

/** Whether a side has only dates and labels, below headings and aligned with the other side. */
function isMargin(side: readonly Segment[], main: readonly Segment[]): boolean {
  const words = side.filter((one) => !isHeading(one))
  return words.filter(isDate).length >= 2 && share(words, besideOf(main)) > 0.7
}

const isBold = ({ runs }: Segment) => runs[0]?.bold ?? false

const areAlike = (a: Segment, b: Segment) =>
  Math.abs(a.size - b.size) < 0.3 && isBold(a) === isBold(b)

/**
 * Whether a heading is a card's title in a grid: "Tools" next to "Back-end" in the same style. With
 * other headings of that style and none larger, "Back-end" is an unknown heading.
 * @param headings all headings of the band
 */
function isCard(
  heading: Segment,
  others: readonly Segment[],
  headings: readonly Segment[],
): boolean {
  const isBesideAlike = (one: Segment) =>
    Math.abs(one.y - heading.y) < 0.25 * heading.size && areAlike(one, heading)
  return (
    others.some((one) => isBesideAlike(one) && !isHeading(one)) &&
    (headings.some(({ size }) => size > heading.size + 0.3) ||
      headings.filter((one) => !isBesideAlike(one) && areAlike(one, heading)).length < 2)
  )
}

/** Whether jobs are on one side and dates on the other, so that a gutter would split entries. */
function areDatesApart(posts: readonly Segment[], others: readonly Segment[]): boolean {
  const isDated = ({ text }: Segment) => {
    const kind = headingKind(text)
    return kind === 'work' || kind === 'education'
  }
  return (
    posts.filter(isHeading).some(isDated) &&
    !posts.some(isDate) &&
    others.filter(isDate).length >= 2 &&
    !others.filter(isHeading).some(isDated)
  )
}

/** Maximum share of a segment's width that may be on the other side of its column's gutter. */
const maxOverflow = 0.3

/** Returns the side of a gutter on which a segment is, but for a small overflow; else null. */
function sideOf(one: Segment, x: number): 'left' | 'right' | null {
  if (one.x >= x - 1) return 'right'
  return one.right - x <= Math.max(1, maxOverflow * (one.right - one.x)) ? 'left' : null
}

/** Returns the bands of the page in which no segment crosses x. */
function bandsAt(x: number, segments: readonly Segment[]): Segment[][] {
  const crossing = segments.filter((one) => sideOf(one, x) === null).map(({ y }) => y)
  const ends = [
    Number.NEGATIVE_INFINITY,
    ...crossing.sort((a, b) => a - b),
    Number.POSITIVE_INFINITY,
  ]
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? end
    return segments.filter(({ y }) => y > start && y < end)
  })
}

/** Scores a gutter at x within a band of the page; null if it is none. */
function scoreBand(
  x: number,
  band: readonly Segment[],
  page: { width: number; height: number },
  hint: { goesOn: boolean; isEdge: boolean; isBlock: boolean } & Evidence,
): Candidate | null {
  const left = band.filter((one) => sideOf(one, x) === 'left')
  const right = band.filter((one) => sideOf(one, x) === 'right')
  const overflowing = left.filter((one) => one.right > x + 1)
  if (overflowing.length > 0.05 * band.length) return null
  // Columns continued from the previous page may be short.
  const min = hint.goesOn ? 2 : hint.minSegments
  if (left.length < min || right.length < min) return null
  const ys = band.map(({ y }) => y)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const span = (bottom - top) / page.height
  if (span < hint.minShare && !hint.goesOn) return null
  const { isBlock } = hint
  const sideLeft = !isBlock && x < page.width / 2
  const [side, main] = sideLeft ? [left, right] : [right, left]
  const bonus = (hint.goesOn ? 4 : 0) + (hint.isEdge ? 2.5 : 0) + (isBlock ? blockBonus : 0)
  const score = scoreOf(side, main) + bonus
  if (score < hint.minScore) return null
  const value =
    score + Math.min(3, span * 3) + Math.min(2, side.length / 15) - overflowing.length / 2
  return { x, sideLeft, value, top, bottom, isBlock }
}

/** Returns a band from two headings next to each other down, one on each side of x; else nothing. */
function blockOf(x: number, band: readonly Segment[]): Segment[] {
  const top = band.find((one) => {
    if (Math.abs(one.x - x - 2) >= 2 || one.bullet || !isHeading(one)) return false
    const row = band.filter((other) => besideOf([one])(other) && areAlike(one, other))
    return row.every(isHeading) && row.some((other) => sideOf(other, x) === 'left')
  })
  return top ? band.filter(({ y }) => y > top.y - 0.5 * top.size) : []
}

function bestGutter(
  segments: readonly Segment[],
  page: { width: number; height: number; panels: readonly Box[] },
  before: Gutter | null,
  min: Evidence,
): Candidate | null {
  if (segments.length < (before ? 4 : 2 * min.minSegments + 2)) return null
  const starts = segments.map(({ x }) => Math.round(x) - 2)
  const edges = page.panels.flatMap(({ x, width }) => [Math.round(x), Math.round(x + width)])
  const candidates = [...new Set([...starts, ...edges])].filter(
    (x) => x > page.width * reach.from && x < page.width * reach.to,
  )
  const isEdge = (x: number) => edges.some((edge) => Math.abs(edge - x) < 16)
  let best: Candidate | null = null
  for (const x of candidates) {
    for (const band of bandsAt(x, segments)) {
      const goesOn = before !== null && Math.abs(before.x - x) < 8
      const hint = { goesOn, isEdge: isEdge(x), isBlock: false, ...min }
      const block = { goesOn: false, isEdge: false, isBlock: true, ...evidence.block }
      const found = scoreBand(x, band, page, hint) ?? scoreBand(x, blockOf(x, band), page, block)
      if (!found) continue
      // A block is part of a column: columns of the page come first.
      const isBetter =
        !best || (found.isBlock === best.isBlock ? found.value > best.value : best.isBlock)
      if (isBetter) best = found
    }
  }
  return best
}

const orderOf = ({ tag, items }: Segment) => tag?.order ?? items[0]?.item.order ?? 0

/** Minimum step back up the page, as a share of its height, at which a new column starts. */
const stepBack = 0.1

/** Splits segments where the reading order stated by the file goes back up the page. */
function statedColumns(segments: readonly Segment[], page: { height: number }): Column[] {
  const columns: Column[] = []
  let before: Segment | undefined
  for (const segment of [...segments].sort((a, b) => orderOf(a) - orderOf(b))) {
    const isBack = before !== undefined && segment.y < before.y - stepBack * page.height
    const column = columns.at(-1)
    if (column && !isBack) column.segments.push(segment)
    else columns.push({ segments: [segment], side: 'main' })
    before = segment
  }
  return columns
}

/**
 * Splits the segments of a page into columns, recursively. Segments across all columns belong to
 * the main one.
 * @param before gutter of the previous page, which is likely to continue
 */
export function splitColumns(
  segments: readonly Segment[],
  page: { width: number; height: number; panels: readonly Box[] },
  before: Gutter | null,
  choice: LayoutChoice['columns'] = 'scored',
): { columns: Column[]; gutter: Gutter | null } {
  if (choice === 'stated') return { columns: statedColumns(segments, page), gutter: null }
  const gutter = choice === 'joined' ? null : bestGutter(segments, page, before, evidence[choice])
  if (!gutter) return { columns: [{ segments: [...segments], side: 'main' }], gutter: null }
  const isInBand = ({ y }: Segment) => y >= gutter.top - 2 && y <= gutter.bottom + 2
  const isOnSide = (one: Segment) =>
    isInBand(one) && sideOf(one, gutter.x) === (gutter.sideLeft ? 'left' : 'right')
  const side = segments.filter(isOnSide)
  const rest = segments.filter((one) => !isOnSide(one))
  const further = gutter.isBlock
    ? splitColumns(rest, page, before, choice)
    : splitColumns(rest, { ...page, panels: [] }, null, choice)
  const columns: Column[] = [
    ...further.columns,
    { segments: side, side: gutter.sideLeft ? 'left' : 'right' },
  ]
  const own = { x: gutter.x, sideLeft: gutter.sideLeft }
  return { columns, gutter: gutter.isBlock ? further.gutter : own }
}
