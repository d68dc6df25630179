import { type FormRole, formRole } from '../lexicon/form-labels'
import { bulletLength } from './bullet-length'
import type { FilledCell, Paragraph, Row } from './flow-types'
import { appendLine, joinLines, joinRanges } from './join-lines'
import { wordsOfParagraph } from './line-style'

/** Columns whose cells hold texts of several lines. */
const texts: readonly (FormRole | null)[] = ['activities', 'project', 'sector', null]

const wordsOf = ({ lines }: FilledCell) => lines.map(wordsOfParagraph).join(' ').trim()

/** Whether a row names the columns below it. */
export function isRecordHead(row: Row): boolean {
  const roles = row.map((cell) => (cell.lines.length === 1 ? formRole(wordsOf(cell)) : null))
  const named = new Set(roles.filter((role) => role !== null && role !== 'sector'))
  const isNamed = named.has('dates') || named.size > 0.5 * row.length
  return named.size > 1 && isNamed && row.every(({ lines }) => lines.length < 3)
}

/** Whether a line is an item of a list. */
export const startsItem = (line: Paragraph) =>
  line.bullet || bulletLength(wordsOfParagraph(line).trimStart(), false) > 0

/**
 * Returns a row of a table whose first row names its columns: one line with a piece for each cell,
 * then the further lines of its texts.
 */
export function arrangeRecord(row: Row, head: Row): Paragraph[] {
  const below: Paragraph[] = []
  const firsts = row.flatMap((filled) => {
    const label = head.find(({ cell }) => Math.abs(cell.x - filled.cell.x) < 1)
    const [first, ...more] = filled.lines
    if (!first) return []
    if (!texts.includes(label ? formRole(wordsOf(label)) : null)) {
      return joinRanges(filled.lines).reduce((whole, line) => appendLine(whole, line))
    }
    below.push(...(startsItem(first) ? filled.lines : more))
    return startsItem(first) ? [] : first
  })
  return [...joinLines(firsts), ...below]
}
