import { type LayoutChoice, scoredLayout } from '../readings/reading-choice'
import type { Box, Piece, SourceLine, SourceLink, SourceText } from '../source/source-types'
import { markBullets } from './bullets'
import { type Column, type Gutter, splitColumns } from './columns'
import { isMostlyRightToLeft, mirrorPage } from './mirror'
import type { RawLink, RawPage } from './raw-types'
import { findRunningLines, isStamp } from './running-lines'
import { charactersUnder, makeSegment, type Segment } from './segment'
import { splitSegments } from './split-segments'
import { type LineSegments, stackLines } from './stack-lines'
import { filterTags } from './tags/filter-tags'
import { markItems } from './tags/mark-items'

/** Ascent above the baseline, and height of the line box, in ems. */
const ascent = 0.8
const lineBox = 1.1

const boxOf = ({ x, right, y, size }: Segment): Box => ({
  x,
  y: y - ascent * size,
  width: right - x,
  height: lineBox * size,
})

const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** Returns the offsets of a line's segments in its text. */
function offsetsOf(segments: LineSegments): number[] {
  let at = 0
  return segments.map(({ text }) => {
    const start = at
    at += text.length + 1
    return start
  })
}

/** Returns the heading level, block and item of a line's tags. */
function tagsOf(segments: LineSegments): Pick<SourceLine, 'level' | 'block' | 'item'> {
  const level = segments.find(({ tag }) => tag && tag.level > 0)?.tag?.level ?? 0
  const { block = 0, item = 0 } = segments[0]?.tag ?? {}
  return { level, ...(block > 0 ? { block } : {}), ...(item > 0 ? { item } : {}) }
}

function makeLine(segments: LineSegments, stream: number): SourceLine {
  const offsets = offsetsOf(segments)
  const pieces = segments.map((segment, index): Piece => {
    const from = offsets[index] ?? 0
    const runs = segment.runs.map((run) => ({ ...run, from: run.from + from, to: run.to + from }))
    return { from, to: from + segment.text.length, box: boxOf(segment), runs }
  })
  return {
    page: segments[0]?.page ?? 1,
    text: segments.map(({ text }) => text).join('\t'),
    box: around(pieces.map(({ box }) => box)),
    pieces,
    bullet: segments[0]?.bullet ?? false,
    ...tagsOf(segments),
    ...(segments.some(({ ruled }) => ruled) ? { ruled: true } : {}),
    stream,
  }
}

/** Maximum distance in ems between a baseline and its rule. */
const ruleReach = { above: 1.7, below: 0.9 }

function markRuled(segments: readonly Segment[], rules: readonly Box[]) {
  for (const segment of segments) {
    segment.ruled = rules.some(
      ({ x, y, width, height }) =>
        width > 2 * height &&
        x <= segment.x + 4 &&
        x + width >= segment.right - 4 &&
        ((y > segment.y && y - segment.y < ruleReach.below * segment.size) ||
          (y < segment.y && segment.y - y < ruleReach.above * segment.size)),
    )
  }
}

/** Placeholders that templates print for a missing value. */
const noise = /^(?:false|true|null|undefined|NaN|\[object Object\])+$/

type Placed = { segments: LineSegments; stream: number; place?: 'running' | 'aside' }

/** Returns a page with the text that nobody sees among the rest. */
const withHidden = (page: RawPage): RawPage => ({
  ...page,
  items: [...page.items, ...page.hidden].sort((a, b) => a.order - b.order),
  hidden: [],
})

/** Returns text outside the main text by its lines; rotated lines are one each. */
function linesAside(page: RawPage, number: number, mirrored: boolean): LineSegments[] {
  const items = [...page.hidden, ...page.captions]
  const hidden = splitSegments({ ...page, items }, number, mirrored)
  return [
    ...page.rotated.map((item): LineSegments => [makeSegment(number, [item])]),
    ...stackLines(hidden),
  ]
}

function placeLines(pages: readonly RawPage[], mirrored: boolean, choice: LayoutChoice): Placed[] {
  const split = pages.map((page, index) =>
    splitSegments(page, index + 1, mirrored, choice.dateColumn),
  )
  const repeated = findRunningLines(
    split.map((segments, index) => ({ segments, height: pages[index]?.height ?? 0 })),
  )
  const streams: Record<Column['side'], LineSegments[]> = { main: [], left: [], right: [] }
  const running: LineSegments[] = []
  const aside: LineSegments[] = []
  let gutter: Gutter | null = null
  pages.forEach((page, index) => {
    const segments = split[index] ?? []
    running.push(...segments.filter((one) => repeated.has(one)).map((one): LineSegments => [one]))
    const stamps = segments.filter((one) => isStamp(one, page.height))
    aside.push(...stamps.map((one): LineSegments => [one]))
    const words = markBullets(
      segments.filter((one) => !repeated.has(one) && !stamps.includes(one)),
      page.dots,
    ).filter(({ text }) => text !== '' && !noise.test(text))
    markItems(words)
    markRuled(words, page.rules)
    const found = splitColumns(words, page, gutter, choice.columns)
    gutter = found.gutter ?? gutter
    for (const { segments, side } of found.columns) streams[side].push(...stackLines(segments))
    aside.push(...linesAside(page, index + 1, mirrored))
  })
  const sides = [streams.main, streams.left, streams.right].filter((lines) => lines.length > 0)
  return [
    ...sides.flatMap((lines, stream) => lines.map((segments) => ({ segments, stream }))),
    ...running.map((segments) => ({ segments, stream: sides.length, place: 'running' as const })),
    ...aside.map((segments) => ({ segments, stream: sides.length, place: 'aside' as const })),
  ]
}

function readLink({ url, box }: RawLink, page: number, placed: readonly Placed[]): SourceLink {
  const slices = placed.flatMap(({ segments }, line) => {
    if (segments[0]?.page !== page) return []
    const offsets = offsetsOf(segments)
    return segments.flatMap((segment, index) => {
      const under = charactersUnder(segment, box)
      const start = offsets[index] ?? 0
      return under ? [{ line, from: start + under.from, to: start + under.to }] : []
    })
  })
  return { url, page, box, slices }
}

/**
 * Arranges the pages of a PDF as lines in reading order: column by column across pages, then
 * running headers, and beside them rotated and hidden text.
 * @param language declared by the file, or empty
 */
export function buildSource(
  given: readonly RawPage[],
  language: string,
  choice: LayoutChoice = scoredLayout,
): SourceText {
  const mirrored = isMostlyRightToLeft(given)
  const judged = filterTags(choice.hidden === 'read' ? given.map(withHidden) : given)
  const pages = mirrored ? judged.map(mirrorPage) : judged
  const placed = placeLines(pages, mirrored, choice)
  return {
    layout: 'pages',
    pages: pages.map(({ width, height }) => ({ width, height })),
    lines: placed.map(({ segments, stream, place }) => ({
      ...makeLine(segments, stream),
      ...(place ? { [place]: true } : {}),
    })),
    links: pages.flatMap(({ links }, index) =>
      links.map((link) => readLink(link, index + 1, placed)),
    ),
    language,
    mirrored,
  }
}
