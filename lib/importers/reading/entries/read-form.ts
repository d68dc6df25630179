import { type FormRole, formRole, labelledRole } from '../../lexicon/form-labels'
import { datesOf, type LineView, type PieceView, withPieces } from '../sections/line-view'
import { cutStretch, joinAll, joinStretches } from '../sections/stretch'
import { readEvents } from './read-events'

/** A form row: its label (one or more lines) and the lines of its value. */
type Field = { label: string; lines: LineView[] }
export type Named = Field & { role: FormRole | null }

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
    const labels = line.pieces.filter(({ x }) => x < start - sameStart)
    const values = line.pieces.filter(({ x }) => x >= start - sameStart)
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
  ...(['project', 'position', 'degree', 'employer', 'school', 'area', 'place', 'dates'] as const),
]

/** Joins the start and the end of an entry that have cells of their own. */
function joinDates(pieces: readonly PieceView[]): PieceView[] {
  const [first, ...more] = pieces.filter(({ role }) => role === 'dates')
  if (!first || more.length === 0) return [...pieces]
  const stretch = joinAll(
    [first, ...more].map((piece) => piece.stretch),
    ' – ',
  )
  const others = pieces.filter(({ role }) => role !== 'dates')
  return [...others, { ...first, stretch, text: stretch.text, runs: [] }]
}

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
  const pieces = joinDates([first, ...more].flatMap((line) => line.pieces))
  return [
    withPieces({ ...first, y: record[0]?.lines[0]?.y ?? first.y, bullet: false }, pieces),
    ...body,
  ]
}

const titled: readonly (FormRole | null)[] = [
  ...(['project', 'position', 'degree', 'employer', 'school', 'area'] as const),
]

/** Role of a line without a label above one with, if no label names it. */
const unlabelled = [
  ['employer', 'position'],
  ['school', 'degree'],
] as const

/** Takes the line above each employer, or school, for the title that has no label: "Pilot", "Company: Acme". */
function nameTitles(fields: readonly Named[]): Named[] {
  const has = (role: FormRole) => fields.some((field) => field.role === role)
  const pair = unlabelled.find(([below, above]) => has(below) && !has(above) && !has('project'))
  return fields.flatMap((field, at): Named[] => {
    const last = field.lines.at(-1)
    const isAbove = pair !== undefined && fields[at + 1]?.role === pair[0]
    if (!isAbove || field.role !== null || !last || last.bullet) return [field]
    const title: Named = { label: '', role: pair[1], lines: [last] }
    const rest = field.lines.slice(0, -1)
    return rest.length > 0 ? [{ ...field, lines: rest }, title] : [title]
  })
}

/** Reads a list of labelled lines, "Company: Acme"; null if most lines but those of lists have no such label. */
function readLabelled(lines: readonly LineView[]): Named[] | null {
  const fields: Named[] = []
  for (const line of lines) {
    const [piece] = line.pieces
    const found = piece && labelledRole(piece.text)
    const current = fields.at(-1)
    if (found) {
      const stretch = cutStretch(piece.stretch, found.from)
      const value = { ...piece, stretch, text: stretch.text, runs: [] }
      const lines = [{ ...withPieces(line, [value]), bullet: false }]
      fields.push({ label: found.role, role: found.role, lines })
    } else if (current?.role === null) current.lines.push(line)
    else fields.push({ label: '', role: null, lines: [line] })
  }
  const named = nameTitles(fields)
  const kinds = new Set(named.flatMap(({ role }) => (titled.includes(role) ? [role] : [])))
  const labelled = named.filter(({ role }) => role !== null).length
  const plain = lines.filter(({ bullet }) => !bullet).length
  return labelled > 0.5 * plain && kinds.size > 1 ? named : null
}

/** Returns the roles of the columns that a row names; null if it names none. */
export function rolesOfHead({ pieces }: LineView): (FormRole | null)[] | null {
  if (pieces.length < 2) return null
  const roles = pieces.map((piece) => (datesOf(piece).length > 0 ? null : formRole(piece.text)))
  const kinds = new Set(roles.filter((role) => titled.includes(role)))
  const isHead = kinds.size > 1 || (kinds.size > 0 && roles.includes('dates'))
  return isHead && roles.filter(Boolean).length > 0.4 * roles.length ? roles : null
}

/** Adds the text of a wrapped cell to the value above it. */
function continueCell(record: Named[], piece: PieceView, role: FormRole | null, line: LineView) {
  const above = record.find((field) => field.role === role)
  const [before] = above?.lines[0]?.pieces ?? []
  if (!above || !before || before.isFlowing || !header.includes(role)) {
    record.push({ label: '', role: null, lines: [withPieces(line, [piece])] })
    return
  }
  const stretch = joinStretches(before.stretch, piece.stretch)
  above.lines = [withPieces(line, [{ ...before, stretch, text: stretch.text, runs: [] }])]
}

/** Reads a table whose first row names its columns, as entries; null if there is none. */
function readTable([head, ...rows]: readonly LineView[]): Named[][] | null {
  const roles = head && rolesOfHead(head)
  if (!head || !roles) return null
  const columnOf = (row: LineView, piece: PieceView) => {
    if (row.pieces.length === head.pieces.length) return row.pieces.indexOf(piece)
    const gaps = head.pieces.map(({ x }) => Math.abs(x - piece.x))
    return gaps.indexOf(Math.min(...gaps))
  }
  const key = Math.max(0, roles.indexOf('dates'))
  const records: Named[][] = []
  for (const row of rows) {
    if (rolesOfHead(row)) continue
    const columns = row.pieces.map((piece) => columnOf(row, piece))
    const last = records.at(-1)
    if (last && (row.pieces.length < 2 || (row.page > 0 && !columns.includes(key)))) {
      for (const [at, piece] of row.pieces.entries())
        continueCell(last, piece, roles[columns[at] ?? -1] ?? null, row)
      continue
    }
    const named = row.pieces.map((piece, at): Named => {
      const role = roles[columns[at] ?? -1] ?? null
      return { label: '', role, lines: [withPieces(row, [piece])] }
    })
    // The number of a row says nothing.
    records.push(
      named.filter(({ role, lines }) => role || !/^\d{1,2}[.)]?$/.test(lines[0]?.text ?? '')),
    )
  }
  return records.length > 0 ? records : null
}

/** Returns the entries of a form: rows of label and value, labelled lines, or a table. */
function findRecords(lines: readonly LineView[]): Named[][] | null {
  const listed = readTable(lines) ?? readEvents(lines)
  if (listed) return listed
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
