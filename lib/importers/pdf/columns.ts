import { isDateText } from '../dates/is-date-text'
import { headingKind } from '../lexicon/headings'
import type { LayoutChoice } from '../readings/reading-choice'
import type { Box } from '../source/source-types'
import type { Segment } from './segment'

/** Segments that are read one after the other, and where they stand among the columns of the page. */
export type Column = { segments: Segment[]; side: 'main' | 'left' | 'right' }

export type Gutter = { x: number; sideLeft: boolean }

type Candidate = Gutter & { value: number; top: number; bottom: number }

/** Shares of the page's width between which a gutter may lie. */
const reach = { from: 0.16, to: 0.84 }
/** Segments on each side, and share of the page's height, that make two columns of two stacks. */
const fewest = 5
const shortest = 0.18
/** The score from which a gap counts as a gutter, by how columns are chosen. */
const thresholds = { scored: 2.5, split: -2 } as const

const share = (all: readonly Segment[], is: (segment: Segment) => boolean) =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

const besideOf = (others: readonly Segment[]) => (segment: Segment) =>
  others.some(({ y }) => Math.abs(y - segment.y) < 0.25 * segment.size)

/** Every gutter asks the same of every segment: told once. */
function remembering(notify: (text: string) => boolean): (segment: Segment) => boolean {
  const told = new WeakMap<Segment, boolean>()
  return (segment) => {
    const known = told.get(segment)
    if (known !== undefined) return known
    const answer = notify(segment.text)
    told.set(segment, answer)
    return answer
  }
}

const isHeading = remembering((text) => headingKind(text) !== null)
const isDate = remembering(isDateText)

/** Scores two columns by the headings on both sides. */
function scoreHeadings(
  headings: readonly Segment[],
  mainHeadings: readonly Segment[],
  content: readonly Segment[],
): number {
  if (headings.length === 0) return -1.5 + (mainHeadings.length > 0 ? 1 : 0)
  let score = headings.length === 1 ? 2 : 3
  score += mainHeadings.length > 0 ? 1 : -4
  // Two headings on one line can only be of two columns.
  if (headings.some(besideOf(mainHeadings))) score += 3
  const isBare = (heading: Segment) =>
    !content.some(({ y }) => y > heading.y && y - heading.y < 4 * heading.size)
  if (headings.filter(isBare).length >= 0.7 * headings.length) score -= 4
  return score
}

/**
 * Scores the evidence for and against two columns: headings in both and lines that do not stand beside each other
 * speak for them; a column of dates, or of headings alone, is a margin and no column.
 */
function scoreOf(side: readonly Segment[], main: readonly Segment[]): number {
  const headings = side.filter((one) => isHeading(one) && !isCard(one, main))
  const mainHeadings = main.filter((one) => isHeading(one) && !isCard(one, side))
  // Dates and headings alone are the margin of what stands beside them.
  const content = side.filter((one) => !isHeading(one) && !isDate(one))
  const isStack = headings.length >= 2 && mainHeadings.length > 0
  const aligned = share(side, besideOf(main))
  let score = scoreHeadings(headings, mainHeadings, content)
  if (aligned < 0.55) score += 2
  if (!isStack && aligned > 0.8) score -= 3
  if (!isStack && share(main, besideOf(side)) > 0.8) score -= 3
  if (share(side, isDate) > 0.5 || share(main, isDate) > 0.45) score -= 5
  if (headings.length > 0.6 * side.length || content.length < 3) score -= 5
  // "Native language" beside a language is no heading.
  if (mainHeadings.every(besideOf(side)) && isMargin(side, main)) score -= 6
  return areDatesApart(side, main) || areDatesApart(main, side) ? score - 4 : score
}

/** Dates and labels that each stand on a line of what is beside them, under the headings of both. */
function isMargin(side: readonly Segment[], main: readonly Segment[]): boolean {
  const words = side.filter((one) => !isHeading(one))
  return words.filter(isDate).length >= 2 && share(words, besideOf(main)) > 0.7
}

const isBold = ({ runs }: Segment) => runs[0]?.bold ?? false

/** "Tools" beside "Back-end" on one line, in one look: titles of cards in a grid, and no headings. */
function isCard(heading: Segment, others: readonly Segment[]): boolean {
  return others.some(
    (one) =>
      Math.abs(one.y - heading.y) < 0.25 * heading.size &&
      Math.abs(one.size - heading.size) < 0.3 &&
      isBold(one) === isBold(heading) &&
      !isHeading(one),
  )
}

/** Posts and studies on one side, and all dates on the other: the gutter cuts entries apart. */
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

/** Bands of the page that no segment crosses at x. */
function bandsAt(x: number, segments: readonly Segment[]): Segment[][] {
  const crossing = segments.filter((one) => one.x < x - 1 && one.right > x + 1).map(({ y }) => y)
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

/** Returns the candidate for a gutter at x in a band of the page, with its value; null where it is none. */
function judgeBand(
  x: number,
  band: readonly Segment[],
  page: { width: number; height: number },
  hint: { goesOn: boolean; isEdge: boolean; threshold: number },
): Candidate | null {
  const left = band.filter(({ right }) => right <= x + 1)
  const right = band.filter((one) => one.x >= x - 1)
  // The columns of the page before go on, however short their ends are.
  const min = hint.goesOn ? 2 : fewest
  if (left.length < min || right.length < min) return null
  const ys = band.map(({ y }) => y)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const span = (bottom - top) / page.height
  if (span < shortest && !hint.goesOn) return null
  const sideLeft = x < page.width / 2
  const [side, main] = sideLeft ? [left, right] : [right, left]
  const score = scoreOf(side, main) + (hint.goesOn ? 4 : 0) + (hint.isEdge ? 2.5 : 0)
  if (score < hint.threshold) return null
  const value = score + Math.min(3, span * 3) + Math.min(2, side.length / 15)
  return { x, sideLeft, value, top, bottom }
}

function bestGutter(
  segments: readonly Segment[],
  page: { width: number; height: number; panels: readonly Box[] },
  before: Gutter | null,
  threshold: number,
): Candidate | null {
  if (segments.length < (before ? 4 : 2 * fewest + 2)) return null
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
      const hint = { goesOn, isEdge: isEdge(x), threshold }
      const found = judgeBand(x, band, page, hint)
      if (found && (!best || found.value > best.value)) best = found
    }
  }
  return best
}

/**
 * Parts the segments of a page into columns, again and again where a column has columns itself. What
 * stands over all columns belongs to the main one.
 *
 * @param before the gutter of the page before, which its columns probably follow
 */
export function splitColumns(
  segments: readonly Segment[],
  page: { width: number; height: number; panels: readonly Box[] },
  before: Gutter | null,
  choice: LayoutChoice['columns'] = 'scored',
): { columns: Column[]; gutter: Gutter | null } {
  const gutter = choice === 'joined' ? null : bestGutter(segments, page, before, thresholds[choice])
  if (!gutter) return { columns: [{ segments: [...segments], side: 'main' }], gutter: null }
  const isInBand = ({ y }: Segment) => y >= gutter.top - 2 && y <= gutter.bottom + 2
  const isOnSide = (one: Segment) =>
    isInBand(one) && (gutter.sideLeft ? one.right <= gutter.x + 1 : one.x >= gutter.x - 1)
  const side = segments.filter(isOnSide)
  const rest = segments.filter((one) => !isOnSide(one))
  const further = splitColumns(rest, { ...page, panels: [] }, null)
  const columns: Column[] = [
    ...further.columns,
    { segments: side, side: gutter.sideLeft ? 'left' : 'right' },
  ]
  return { columns, gutter: { x: gutter.x, sideLeft: gutter.sideLeft } }
}
