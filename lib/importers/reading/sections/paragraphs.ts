import { isFull, type Measures } from '../lists/measures'
import type { LineView } from './line-view'
import { emptyStretch, joinAll, joinStretches, type Stretch } from './stretch'

export type Paragraph = { stretch: Stretch; lines: LineView[]; bullet: boolean; x: number }

const wholeLine = (line: LineView): Stretch =>
  joinAll(
    line.pieces.map(({ stretch }) => stretch),
    ' ',
  )

/** Returns the right edge of lines by indent and size; null for fewer than five lines. */
function edgesByIndent(lines: readonly LineView[]): (line: LineView) => number | null {
  const keyOf = ({ x, size }: LineView) => `${Math.round(x / 4)}|${Math.round(size * 2)}`
  const ends = new Map<string, { count: number; right: number }>()
  for (const line of lines) {
    const end = ends.get(keyOf(line)) ?? { count: 0, right: 0 }
    ends.set(keyOf(line), { count: end.count + 1, right: Math.max(end.right, line.right) })
  }
  return (line) => {
    const end = ends.get(keyOf(line))
    return end && end.count >= 5 ? end.right : null
  }
}

/**
 * Joins wrapped lines into paragraphs. A line break is soft if the next word would not have fitted,
 * style and left edge match, and the gap is the line spacing.
 */
export function joinParagraphs(lines: readonly LineView[], measures: Measures): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const edgeOf = edgesByIndent(lines)
  for (const line of lines) {
    const current = paragraphs.at(-1)
    const last = current?.lines.at(-1)
    if (current && last && goesOn(current, last, line, measures, edgeOf(last))) {
      current.lines.push(line)
      current.stretch = joinStretches(current.stretch, wholeLine(line))
    } else {
      paragraphs.push({ stretch: wholeLine(line), lines: [line], bullet: line.bullet, x: line.x })
    }
  }
  return paragraphs.filter(({ stretch }) => stretch !== emptyStretch)
}

/** Whether two lines belong to different blocks, by the file's tags. */
export const areOfTwoBlocks = (last: LineView, line: LineView) =>
  last.block > 0 && line.block > 0 && last.block !== line.block && last.page === line.page

/** Whether two lines belong to the same list item, by the file's tags. */
const areOfOneItem = (last: LineView, line: LineView) =>
  last.item > 0 && last.item === line.item && last.page === line.page

function goesOn(
  paragraph: Paragraph,
  last: LineView,
  line: LineView,
  measures: Measures,
  ownEdge: number | null,
): boolean {
  if (!measures.broken) return paragraph.bullet && !line.bullet && areOfOneItem(last, line)
  if (line.bullet || Math.abs(last.size - line.size) >= 0.7) return false
  if (areOfTwoBlocks(last, line)) return false
  const isMixed = last.pieces.length === 1 && (last.pieces[0]?.runs.length ?? 0) > 1
  if (last.bold !== line.bold && !isMixed) return false
  if (line.pieces.length !== 1 || last.pieces.length !== 1) return false
  const second = paragraph.lines[1]
  const isInLine =
    Math.abs(last.x - line.x) < 3 ||
    (last.bullet && line.x >= last.x - 14 && line.x < last.x + 14) ||
    (second !== undefined && Math.abs(second.x - line.x) < 3)
  const edge = Math.min(ownEdge ?? measures.edge, measures.edge + 20)
  const isBroken =
    areOfOneItem(last, line) ||
    isFull(last, line, edge) ||
    /[,\-‐(/&]$/.test(last.text) ||
    (/^\p{Ll}/u.test(line.text) && !/[.!?;:]$/.test(last.text))
  if (!isInLine || !isBroken) return false
  if (line.page !== last.page || line.y < last.y) {
    return !/[.!?:]$/.test(last.text) || /^\p{Ll}/u.test(line.text)
  }
  return line.y - last.y <= measures.pitch * 1.1 * last.size + 0.5
}
