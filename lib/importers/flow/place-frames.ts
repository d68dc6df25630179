import { largest, smallest } from './extremes'
import type { Frame, Paragraph } from './flow-types'
import { looksLikeDate, wordsOfParagraph } from './line-style'
import { isEmpty } from './split-lines'

/** Number of lines from which a frame beside the text is a separate column. */
const boxLines = 4
/** Share of a document's letters above which its frames are its layout, not boxes beside a text. */
const layoutShare = 0.5
/** Share of the total width below which a column is a sidebar. */
const sideShare = 0.45
/** Maximum frames that are searched for columns; more indicate an attack. */
const maxBlocks = 200
/** Overlap in points that two frames may have and still be beside or below each other. */
const slack = 4
/** Estimated line height and character width, as multiples of the font size. */
const lineHeight = 1.2
const letterWidth = 0.5

/** The paragraphs of a frame, or of the text between two frames, with their place in the document. */
type Block = {
  paragraphs: readonly Paragraph[]
  filled: readonly Paragraph[]
  frame: Frame | undefined
  x: number
  right: number
  y: number
  bottom: number
}

type Side = 'x' | 'y'
type Page = { height: number; left: number; width: number }

const lettersOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, one) => sum + wordsOfParagraph(one).trim().length, 0)

function heightOf(paragraph: Paragraph, width: number): number {
  const sizes = paragraph.parts.flatMap(({ spans }) => spans.map(({ size }) => size))
  const size = largest(sizes, 1)
  const lines = wordsOfParagraph(paragraph)
    .split('\n')
    .map(({ length }) => Math.max(1, Math.ceil((length * size * letterWidth) / width)))
  return (
    paragraph.before +
    paragraph.after +
    lines.reduce((sum, one) => sum + one, 0) * size * lineHeight
  )
}

/** Groups paragraphs by frame and estimates their place: frames refer to the page or to the text. */
function blocksOf(paragraphs: readonly Paragraph[], page: Page): Block[] {
  const groups: Paragraph[][] = []
  for (const one of paragraphs) {
    const last = groups.at(-1)
    if (last && last[0]?.frame === one.frame && last[0]?.page === one.page) last.push(one)
    else groups.push([one])
  }
  let number = 0
  let text = 0
  return groups.map((group): Block => {
    const [first] = group
    const frame = first?.frame
    if ((first?.page ?? 0) > number) text = 0
    number = Math.max(number, first?.page ?? 0)
    const width = Math.max(frame?.width || page.width, 1)
    const height = group.reduce((sum, one) => sum + heightOf(one, width), 0)
    const y = number * page.height + (frame ? frame.y + (frame.isOnPage ? 0 : text) : text)
    const x = frame?.x ?? page.left
    const shown = frame?.height ? Math.min(frame.height, height) : height
    if (!frame) text += height
    const filled = group.filter((one) => !isEmpty(one))
    return { paragraphs: group, filled, frame, x, right: x + width, y, bottom: y + shown }
  })
}

/** Splits blocks at the gaps of one direction, in order. */
function cut(blocks: readonly Block[], from: Side): Block[][] {
  const to = from === 'x' ? 'right' : 'bottom'
  const parts: Block[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const block of [...blocks].sort((a, b) => a[from] - b[from])) {
    if (block[from] > end - slack) parts.push([])
    parts.at(-1)?.push(block)
    end = Math.max(end, block[to])
  }
  return parts
}

const widthOf = (blocks: readonly Block[]) =>
  largest(blocks.map(({ right }) => right)) - smallest(blocks.map(({ x }) => x))

/** Returns the columns of blocks; dates beside their entries are none. */
function columnsOf(blocks: readonly Block[]): Block[][] {
  const columns = cut(blocks, 'x')
  const areDates = columns.some((column) =>
    column.every(({ filled }) => filled.every(looksLikeDate)),
  )
  return areDates ? [] : columns.filter((column) => column.length > 0)
}

/**
 * Returns blocks in reading order: from above, the most bands that have the same gap between their
 * columns are read column by column.
 * @param markSide is given the blocks of each column that is a sidebar
 */
function inOrder(blocks: readonly Block[], markSide: (column: readonly Block[]) => void): Block[] {
  const bands = cut(blocks, 'y')
  if (blocks.length < 2 || blocks.length > maxBlocks) return bands.flat()
  for (let first = 0; first < bands.length; first++) {
    for (let last = bands.length; last > first; last--) {
      const columns = columnsOf(bands.slice(first, last).flat())
      if (columns.length < 2) continue
      const width = widthOf(columns.flat())
      const widest = largest(columns.map(widthOf))
      for (const column of columns) {
        if (widthOf(column) < widest && widthOf(column) < sideShare * width) markSide(column)
      }
      return [
        ...bands.slice(0, first).flat(),
        ...columns.flatMap((column) => inOrder(column, markSide)),
        ...inOrder(bands.slice(last).flat(), markSide),
      ]
    }
  }
  return bands.flatMap((band) => band.sort((a, b) => a.y - b.y || a.x - b.x))
}

const inStream = (paragraphs: readonly Paragraph[], stream: number) =>
  paragraphs.map((one) => (one.stream === 0 ? { ...one, stream } : one))

/** Reads a page of frames by their places: sidebars become streams of their own. */
function readLayout(blocks: readonly Block[], nextStream: () => number): Paragraph[] {
  const sides = new Map<Block, number>()
  const streams = new Map<number, number>()
  const ordered = inOrder(blocks, (column) => {
    if (column.reduce((sum, { filled }) => sum + filled.length, 0) < boxLines) return
    const x = Math.round(smallest(column.map((one) => one.x)))
    const stream = streams.get(x) ?? nextStream()
    streams.set(x, stream)
    for (const block of column) sides.set(block, stream)
  })
  return ordered.flatMap((block) => inStream(block.paragraphs, sides.get(block) ?? 0))
}

/** Reads frames beside a text: neighbours by their places, long ones as streams of their own. */
function readBeside(blocks: readonly Block[], nextStream: () => number): Paragraph[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    const isSame = last && !last[0]?.frame === !block.frame
    if (isSame) last.push(block)
    else runs.push([block])
  }
  return runs.flatMap((run) => {
    const isPlaced = run.every(({ frame }) => frame?.isPlaced)
    return (isPlaced ? inOrder(run, () => {}) : run).flatMap(({ paragraphs, filled, frame }) =>
      frame && filled.length >= boxLines ? inStream(paragraphs, nextStream()) : paragraphs,
    )
  })
}

/**
 * Puts the paragraphs of frames and text boxes in reading order. In a document that consists of
 * frames their places decide; beside a text, frames stay at their anchors.
 * @param nextStream returns a new stream number
 */
export function placeFrames(
  paragraphs: readonly Paragraph[],
  page: Page,
  nextStream: () => number,
): Paragraph[] {
  if (paragraphs.every(({ frame }) => !frame)) return [...paragraphs]
  const blocks = blocksOf(paragraphs, page)
  const framed = blocks.filter(({ frame, filled }) => frame && filled.length > 0)
  const isLayout =
    framed.every(({ frame }) => frame?.isPlaced) &&
    lettersOf(framed.flatMap(({ filled }) => filled)) >= layoutShare * lettersOf(paragraphs)
  const shown = blocks.filter(({ filled }) => filled.length > 0)
  const placed = isLayout ? readLayout(shown, nextStream) : readBeside(blocks, nextStream)
  return placed.map(({ frame: _, ...one }) => one)
}
