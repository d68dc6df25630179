import { headingKind } from '../lexicon/headings'
import { arrangeRecord, isRecordHead, startsItem } from './arrange-records'
import { largest, smallest } from './extremes'
import type { Cell, FilledCell, Paragraph, Row } from './flow-types'
import { appendLine, joinLines, joinRanges } from './join-lines'
import { looksLikeDate, looksLikeHeading, wordsOfParagraph } from './line-style'
import { withMerged } from './merged-cells'
import { isEmpty, splitLines } from './split-lines'

/** Number of lines from which a cell is more than a date, place or label. */
const manyLines = 4
/** Number of lines from which a cell can be a column of a layout table. */
const columnLines = 8
/** Maximum length of a label beside a text. */
const maxLabel = 30
/** Maximum length of a line in the head of an entry. */
const maxCellLine = 45
/** Share of the table's width below which a column is a sidebar. */
const sideShare = 0.45

/** Returns the non-empty cells with their lines. */
function rowOf(cells: readonly Cell[]): Row {
  return cells
    .map((cell) => ({
      cell,
      lines: cell.paragraphs.flatMap(splitLines).filter((p) => !isEmpty(p)),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** Whether a cell is short and has a date, so that it belongs next to another cell's line. */
const isDateCell = ({ lines }: FilledCell) => lines.length < manyLines && lines.some(looksLikeDate)

/** Whether a cell is a short label of the text beside it. */
const isLabel = ({ lines: [line, ...more] }: FilledCell) =>
  line !== undefined &&
  more.length === 0 &&
  wordsOfParagraph(line).trim().length <= maxLabel &&
  !looksLikeHeading(line) &&
  !looksLikeDate(line)

/** Whether a row starts with a heading in its first cell, next to its content. */
const isMarginHeading = (row: Row) => {
  const [first, ...rest] = row
  const isHeading = first?.lines.length === 1 && first.lines.every(looksLikeHeading)
  return isHeading && rest.length > 0 && !rest.some(({ lines }) => lines.every(looksLikeHeading))
}

const isKnownHeading = (line: Paragraph | undefined) =>
  line !== undefined && headingKind(wordsOfParagraph(line).trim()) !== null

/** Returns whether the first column has the headings of a CV, whatever their style, beside what stands below them. */
function hasHeadingColumn(rows: readonly Row[]): boolean {
  const pairs = rows.filter((row) => row.length > 1)
  const headed = pairs.filter(([label]) => isKnownHeading(label?.lines[0]))
  return headed.length >= 2 && headed.length >= 0.5 * pairs.length
}

/** Returns a row whose first cell begins with a heading: that, its content, and what else the first cell has. */
function arrangeHeadedRow([label, ...values]: Row): Paragraph[] {
  const [heading, ...more] = label?.lines ?? []
  const content = [...values.flatMap(({ lines }) => lines), ...more]
  return heading ? [{ ...heading, bullet: false, level: 2 }, ...content] : content
}

/** Returns whether a row is the head of an entry: three or more short cells, wrapped at most once, one of them a date. */
const isEntryHead = (row: Row) =>
  row.length >= 3 &&
  row.filter(isDateCell).length === 1 &&
  row.every(
    ({ lines }) =>
      lines.length <= 2 &&
      lines.every(
        (line) => !startsItem(line) && wordsOfParagraph(line).trim().length <= maxCellLine,
      ),
  )

function arrangeRow(row: Row, hasMarginHeadings: boolean): Paragraph[] {
  const inTurn = () => row.flatMap(({ lines }) => lines)
  if (hasMarginHeadings && isMarginHeading(row)) return inTurn()
  if (row.every(({ lines }) => lines.length === 1)) return joinLines(inTurn())
  if (isEntryHead(row)) return joinLines(row.map(({ lines }) => lines.reduce(appendLine)))
  const [label, value, ...others] = row
  if (label && value && others.length === 0 && isLabel(label) && !value.lines.some(startsItem)) {
    const [first, ...more] = value.lines
    return [...joinLines([...label.lines, ...(first ? [first] : [])]), ...more]
  }
  const dates = row.find(isDateCell)
  const [main, ...rest] = row.filter((cell) => cell !== dates)
  if (!dates || !main) return inTurn()
  // The first date line joins the neighbour's first line; the other date lines follow.
  const [firstDate, ...moreDates] = joinRanges(dates.lines)
  const [firstMain, ...moreMain] = main.lines
  const firsts = row.flatMap((cell) =>
    cell === dates ? (firstDate ?? []) : cell === main ? (firstMain ?? []) : [],
  )
  return [...joinLines(firsts), ...moreDates, ...moreMain, ...rest.flatMap(({ lines }) => lines)]
}

/** Whether a table is used for page layout: long columns, at least one with headings. */
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
      // A column nested in the cell keeps its own stream.
      return lines.map((line) => (line.stream === 0 ? { ...line, stream } : line))
    })
  })
}

/**
 * Returns the content of a table in reading order. A row of one-line cells becomes one line; a date
 * cell joins the first line of its neighbour; margin headings precede their content; long columns
 * are read one after the other, narrow ones as separate streams.
 * @param nextStream returns a new stream number
 */
export function arrangeTable(
  table: readonly (readonly Cell[])[],
  nextStream: () => number,
): Paragraph[] {
  const filled = table
    .map((cells) => ({ cells, row: rowOf(cells) }))
    .filter(({ row }) => row.length > 0)
  const rows = filled.map(({ row }) => row)
  if (isLayout(rows)) return arrangeColumns(rows, nextStream)
  const hasMarginHeadings = rows.some(
    (row) => isMarginHeading(row) && row.some(({ lines }) => lines.length > 2),
  )
  const hasHeadings = hasHeadingColumn(rows)
  let head: (typeof rows)[number] | null = null
  let above: Row = []
  return filled.flatMap(({ cells, row }, at) => {
    if (hasHeadings && row.length > 1 && isKnownHeading(row[0]?.lines[0])) {
      return arrangeHeadedRow(row)
    }
    const isHead = at < rows.length - 1 && isRecordHead(row)
    if (isHead) head = row
    if (!head || isHead || row.length < 2) return arrangeRow(row, hasMarginHeadings)
    above = withMerged(row, cells, above)
    return arrangeRecord(above, head)
  })
}
