import { largest, smallest } from './extremes'
import type { Paragraph } from './flow-types'
import { joinLines, joinRanges } from './join-lines'
import { looksLikeDate, looksLikeHeading } from './look-of-line'
import { isEmpty, splitLines } from './split-lines'

/** A cell with what stands in it; `x` and `width` in points, measured as the paragraphs are. */
export type Cell = { x: number; width: number; paragraphs: readonly Paragraph[] }

/** Lines of a cell above which it holds more than a date, a place or a label. */
const manyLines = 4
/** Lines of the longest cell of a table that sets columns beside each other. */
const columnLines = 8
/** Share of the table's width under which a column is a side column. */
const sideShare = 0.45

type FilledCell = { cell: Cell; lines: Paragraph[] }
type Row = FilledCell[]

/** The cells that show something, with their lines. */
function rowOf(cells: readonly Cell[]): Row {
  return cells
    .map((cell) => ({
      cell,
      lines: cell.paragraphs.flatMap(splitLines).filter((p) => !isEmpty(p)),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** A short cell that tells when, beside others: its lines stand beside theirs. */
const isDateCell = ({ lines }: FilledCell) => lines.length < manyLines && lines.some(looksLikeDate)

/** A label that is set off beside what it names, as a heading in the margin is. */
const isMarginHeading = (row: Row) => {
  const [first, ...rest] = row
  const isHeading = first?.lines.length === 1 && first.lines.every(looksLikeHeading)
  return isHeading && rest.length > 0 && !rest.some(({ lines }) => lines.every(looksLikeHeading))
}

function arrangeRow(row: Row, hasMarginHeadings: boolean): Paragraph[] {
  const inTurn = () => row.flatMap(({ lines }) => lines)
  if (hasMarginHeadings && isMarginHeading(row)) return inTurn()
  if (row.every(({ lines }) => lines.length === 1)) return joinLines(inTurn())
  const dates = row.find(isDateCell)
  const [main, ...rest] = row.filter((cell) => cell !== dates)
  if (!dates || !main) return inTurn()
  // The date's first line stands beside the first of its neighbour; what is left follows it.
  const [firstDate, ...moreDates] = joinRanges(dates.lines)
  const [firstMain, ...moreMain] = main.lines
  const firsts = row.flatMap((cell) =>
    cell === dates ? (firstDate ?? []) : cell === main ? (firstMain ?? []) : [],
  )
  return [...joinLines(firsts), ...moreDates, ...moreMain, ...rest.flatMap(({ lines }) => lines)]
}

/** Whether a table only sets columns beside each other: long ones, with headings of their own. */
const isLayout = (rows: readonly Row[]) =>
  rows.some((row) => {
    const long = row.filter((cell) => cell.lines.length >= manyLines && !isDateCell(cell))
    return (
      long.length >= 2 &&
      long.some(({ lines }) => lines.length >= columnLines) &&
      long.some(({ lines }) => lines.some(looksLikeHeading))
    )
  })

function arrangeColumns(rows: readonly Row[], nextStream: () => number): Paragraph[] {
  const cells = rows.flat().map(({ cell }) => cell)
  const left = smallest(cells.map(({ x }) => x))
  const width = largest(cells.map((cell) => cell.x + cell.width)) - left
  const streams = new Map<number, number>()
  const streamOf = ({ x, width: own }: Cell): number => {
    if (own >= width * sideShare) return 0
    const key = Math.round(x)
    const stream = streams.get(key) ?? nextStream()
    streams.set(key, stream)
    return stream
  }
  return rows.flatMap((row) => {
    if (row.length < 2 || !row.some(({ lines }) => lines.length >= manyLines)) {
      return arrangeRow(row, false)
    }
    const widest = largest(row.map(({ cell }) => cell.width))
    return row.flatMap(({ cell, lines }) => {
      const stream = cell.width === widest ? 0 : streamOf(cell)
      // What stands in a column of its own inside of the cell keeps it.
      return lines.map((line) => (line.stream === 0 ? { ...line, stream } : line))
    })
  })
}

/**
 * Puts what stands in a table into reading order. Cells of a line each become the pieces of one line; a
 * short cell of dates stands beside the first line of its neighbour; headings in the margin stand
 * above what they name; columns of many lines are read one after the other, the narrow ones as
 * streams of their own.
 *
 * @param nextStream gives the number of a new stream
 */
export function arrangeTable(
  table: readonly (readonly Cell[])[],
  nextStream: () => number,
): Paragraph[] {
  const rows = table.map(rowOf).filter((row) => row.length > 0)
  if (isLayout(rows)) return arrangeColumns(rows, nextStream)
  const hasMarginHeadings = rows.some(
    (row) => isMarginHeading(row) && row.some(({ lines }) => lines.length > 2),
  )
  return rows.flatMap((row) => arrangeRow(row, hasMarginHeadings))
}
