import { type FormRole, formRole, labelledRole } from '../../lexicon/form-labels'
import { datesOf, type LineView, type PieceView, withPieces } from '../sections/line-view'
import { cutStretch } from '../sections/stretch'

/** A form row: its label (one or more lines) and the lines of its value. */
type Field = { label: string; lines: LineView[] }
type Named = Field & { role: FormRole | null }

/** Tolerance in points for values to be aligned. */
const sameStart = 4

/** Returns the x of a form's values, from its date rows; null if it has none. */
function startOfValues(lines: readonly LineView[]): number | null {
  const starts = lines.flatMap(({ pieces: [label, value] }) =>
    label && value && formRole(label.text) === 'dates' ? [value.x] : [],
  )
  return starts.length > 0 ? Math.min(...starts) : null
}

/** Splits the lines of a form into rows. A wrapped label continues in lower case. */
function fieldsOf(lines: readonly LineView[], start: number): Field[] {
  const fields: Field[] = []
  const bulletStarts = lines.filter(({ bullet }) => bullet).map(({ x }) => x)
  for (const line of lines) {
    const labels = line.pieces.filter(({ right }) => right < start)
    const values = line.pieces.filter(({ right }) => right >= start)
    const label = labels.map(({ text }) => text).join(' ')
    const current = fields.at(-1)
    const goesOn = label === '' || values.length === 0 || /^\p{Ll}/u.test(label)
    const field = goesOn && current ? current : { label: '', lines: [] }
    if (field !== current) fields.push(field)
    field.label = `${field.label} ${label}`.trim()
    if (values.length === 0) continue
    const own = withPieces(line, values)
    // A bullet after a label does not start its line.
    const isItem = bulletStarts.some((x) => Math.abs(x - own.x) < sameStart)
    field.lines.push({ ...own, bullet: line.bullet || (label !== '' && isItem) })
  }
  return fields
}

/** Groups rows into entries: a repeated role starts a new one. */
function recordsOf(fields: readonly Named[]): Named[][] {
  const records: Named[][] = []
  for (const field of fields) {
    const current = records.at(-1)
    const isNew = field.role !== null && current?.some(({ role }) => role === field.role)
    if (current && !isNew) current.push(field)
    else records.push([field])
  }
  return records
}

/** Roles in the order of the header line. */
const header: readonly (FormRole | null)[] = [
  ...(['position', 'degree', 'employer', 'school', 'place', 'dates'] as const),
]

function linesOfRecord(record: readonly Named[]): LineView[] {
  const ofRole = (role: FormRole | null) =>
    record
      .filter((field) => field.role === role)
      .flatMap(({ lines }) => lines)
      .map((line) =>
        withPieces(
          line,
          line.pieces.map((piece) => (role ? { ...piece, role } : piece)),
        ),
      )
  const [first, ...more] = header.flatMap(ofRole)
  const body = record.filter(({ role }) => !header.includes(role)).flatMap(({ lines }) => lines)
  if (!first) return body
  const pieces: PieceView[] = [first, ...more].flatMap((line) => line.pieces)
  return [
    withPieces({ ...first, y: record[0]?.lines[0]?.y ?? first.y, bullet: false }, pieces),
    ...body,
  ]
}

const titled: readonly (FormRole | null)[] = ['position', 'degree', 'employer', 'school']

/** Reads a list of labelled lines, "Company: Acme"; null if most lines have no such label. */
function readLabelled(lines: readonly LineView[]): Named[] | null {
  const fields: Named[] = []
  let named = 0
  for (const line of lines) {
    const [piece] = line.pieces
    const found = piece && labelledRole(piece.text)
    const current = fields.at(-1)
    if (found) {
      named++
      const stretch = cutStretch(piece.stretch, found.from)
      const value = { ...piece, stretch, text: stretch.text, runs: [] }
      const lines = [{ ...withPieces(line, [value]), bullet: false }]
      fields.push({ label: found.role, role: found.role, lines })
    } else if (current?.role === null) current.lines.push(line)
    else fields.push({ label: '', role: null, lines: [line] })
  }
  const kinds = new Set(fields.flatMap(({ role }) => (titled.includes(role) ? [role] : [])))
  return named > 0.5 * lines.length && kinds.size > 1 ? fields : null
}

/** Reads a table whose first row names its columns, as entries; null if there is none. */
function readTable([head, ...rows]: readonly LineView[]): Named[][] | null {
  if (!head || head.pieces.length < 3) return null
  const roles = head.pieces.map((piece) =>
    datesOf(piece).length > 0 ? null : formRole(piece.text),
  )
  const kinds = new Set(roles.filter((role) => titled.includes(role)))
  const isTable = kinds.size > 1 && rows.every(({ pieces }) => pieces.length > 1)
  if (!isTable) return null
  const roleOf = (row: LineView, piece: PieceView) => {
    if (row.pieces.length === head.pieces.length) return roles[row.pieces.indexOf(piece)] ?? null
    const gaps = head.pieces.map(({ x }) => Math.abs(x - piece.x))
    return roles[gaps.indexOf(Math.min(...gaps))] ?? null
  }
  return rows.map((row) =>
    row.pieces.map((piece) => {
      const role = roleOf(row, piece)
      return { label: '', role, lines: [withPieces(row, [piece])] }
    }),
  )
}

/** Returns the entries of a form: rows of label and value, labelled lines, or a table. */
function findRecords(lines: readonly LineView[]): Named[][] | null {
  const table = readTable(lines)
  if (table) return table
  const start = startOfValues(lines)
  const rows = start === null ? [] : fieldsOf(lines, start)
  const fields = rows.map((field) => ({ ...field, role: formRole(field.label) }))
  const isForm = fields.some(({ role }) => role === 'position' || role === 'degree')
  const found = isForm ? fields : readLabelled(lines)
  return found && recordsOf(found)
}

/**
 * Rewrites the rows of a form ("Dates", "Name of employer") as entries with a header line and a
 * body, and returns the lines with which they start; null if the lines are no form.
 */
export function readForm(
  lines: readonly LineView[],
): { lines: LineView[]; starts: number[] } | null {
  const records = findRecords(lines)?.map(linesOfRecord)
  if (!records) return null
  const counts = records.map(({ length }) => length)
  const starts = counts.map((_, at) => counts.slice(0, at).reduce((sum, one) => sum + one, 0))
  return { lines: records.flat(), starts }
}
