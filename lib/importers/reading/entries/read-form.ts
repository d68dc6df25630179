import { type FormRole, formRole } from '../../lexicon/form-labels'
import { type LineView, type PieceView, withPieces } from '../sections/line-view'

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
const header: readonly (FormRole | null)[] = ['position', 'degree', 'employer', 'school', 'dates']

function linesOfRecord(record: readonly Named[]): LineView[] {
  const ofRole = (role: FormRole | null) =>
    record.filter((field) => field.role === role).flatMap(({ lines }) => lines)
  const [first, ...more] = header.flatMap(ofRole)
  const body = record.filter(({ role }) => !header.includes(role)).flatMap(({ lines }) => lines)
  if (!first) return body
  const pieces: PieceView[] = [first, ...more].flatMap((line) => line.pieces)
  return [
    withPieces({ ...first, y: record[0]?.lines[0]?.y ?? first.y, bullet: false }, pieces),
    ...body,
  ]
}

/**
 * Rewrites form rows ("Dates", "Name of employer") as entries with a header line and a body. Other
 * lines are unchanged.
 */
export function readForm(lines: readonly LineView[]): LineView[] {
  const start = startOfValues(lines)
  if (start === null) return [...lines]
  const fields = fieldsOf(lines, start).map((field) => ({ ...field, role: formRole(field.label) }))
  const isForm = fields.some(({ role }) => role === 'position' || role === 'degree')
  return isForm ? recordsOf(fields).flatMap(linesOfRecord) : [...lines]
}
