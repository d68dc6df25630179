import {
  contactFields,
  doneMark,
  type TextColumn,
  textColumns,
} from '@/lib/resume/application-table/columns'
import { readListCell } from '@/lib/resume/application-table/list-cell'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationStage } from '@/lib/resume/schema/application'
import type { ColumnField } from './column-fields'
import { type DayOrder, readDay } from './read-day'
import { readOutcome, readStage } from './read-stage'
import type { ApplicationRow, NewContact, NewFollowUp } from './table-types'

type TableRecord = {
  number: number
  headers: readonly string[]
  fields: readonly (ColumnField | null)[]
  cells: readonly string[]
}

type Content = ApplicationRow['content']

const days = ['savedOn', 'appliedOn', 'interviewOn', 'offerOn', 'closedOn', 'deadline'] as const
const lines = {
  position: limits.line,
  employer: limits.line,
  location: limits.line,
  url: limits.url,
} as const
const longTexts = { notes: limits.longText, jobDescription: limits.posting } as const

const emptyContent: Content = {
  ...(Object.fromEntries(Object.keys(textColumns).map((name) => [name, ''])) as Record<
    TextColumn,
    ''
  >),
  stage: 'saved',
}

/** Returns a text on one line, trimmed. */
const lineOf = (text: string) => text.replace(/[\r\n\t]+/g, ' ').trim()

/** Returns accessors for a record's cells by field, which collect unused cells. */
function openCells({ headers, fields, cells }: TableRecord) {
  const rest: ApplicationRow['rest'] = []
  const shortened: string[] = []
  const nameOf = (field: ColumnField) => headers[fields.indexOf(field)] ?? ''
  return {
    rest,
    shortened,
    textOf: (field: ColumnField) => cells[fields.indexOf(field)] ?? '',
    lineOf: (field: ColumnField) => lineOf(cells[fields.indexOf(field)] ?? ''),
    /** Adds a text to the unused cells. */
    leave(field: ColumnField, text: string) {
      rest.push({ column: nameOf(field), text })
    },
    /** Adds the cells of unknown columns to the unused ones. */
    leaveUnknown() {
      for (const [column, field] of fields.entries()) {
        const text = (cells[column] ?? '').trim()
        if (field === null && text !== '') rest.push({ column: headers[column] ?? '', text })
      }
    },
    /** Truncates a text or list to its field's limit, and records that. */
    cut<T extends string | readonly unknown[]>(field: ColumnField, value: T, limit: number): T {
      if (value.length > limit) shortened.push(nameOf(field))
      return value.slice(0, limit) as T
    },
  }
}

type Cells = ReturnType<typeof openCells>

function readTexts(cells: Cells, content: Content): void {
  for (const [field, limit] of Object.entries(lines) as [keyof typeof lines, number][]) {
    content[field] = cells.cut(field, cells.lineOf(field), limit)
  }
  for (const [field, limit] of Object.entries(longTexts) as [keyof typeof longTexts, number][]) {
    content[field] = cells.cut(field, cells.textOf(field), limit)
  }
}

/** Reads a date cell; empty if blank or invalid, the latter added to the unused cells. */
type ReadCell = (field: ColumnField) => string

/** Infers the stage from the dates of an application. */
function stageOfDays(content: Content): ApplicationStage {
  if (content.closedOn !== '') return 'closed'
  if (content.offerOn !== '') return 'offer'
  if (content.interviewOn !== '') return 'interview'
  return content.appliedOn === '' ? 'saved' : 'applied'
}

function readStages(cells: Cells, content: Content): void {
  const text = cells.lineOf('stage')
  const read = text === '' ? null : readStage(text)
  if (text !== '' && !read) cells.leave('stage', text)
  const outcomeText = cells.lineOf('outcome')
  const outcome = readOutcome(outcomeText)
  if (outcome === null) cells.leave('outcome', outcomeText)
  const ended = outcome || read?.outcome || ''
  content.stage = read?.stage ?? (ended === '' ? stageOfDays(content) : 'closed')
  content.outcome = content.stage === 'closed' ? ended : ''
}

const fieldOf = (item: readonly string[], at: number) => (item[at] ?? '').slice(0, limits.line)

function readContacts(cells: Cells): NewContact[] {
  const listed = readListCell(cells.textOf('contacts')).map(
    (item): NewContact => ({
      name: fieldOf(item, contactFields.indexOf('name')),
      role: fieldOf(item, contactFields.indexOf('role')),
      email: fieldOf(item, contactFields.indexOf('email')),
      phone: fieldOf(item, contactFields.indexOf('phone')),
    }),
  )
  const own: NewContact = {
    name: cells.cut('contactName', cells.lineOf('contactName'), limits.line),
    role: cells.cut('contactRole', cells.lineOf('contactRole'), limits.line),
    email: cells.cut('contactEmail', cells.lineOf('contactEmail'), limits.line),
    phone: cells.cut('contactPhone', cells.lineOf('contactPhone'), limits.line),
  }
  const isNamed = Object.values(own).some((text) => text !== '')
  return cells.cut('contacts', isNamed ? [own, ...listed] : listed, limits.applicationItems)
}

function readFollowUps(cells: Cells, dayOf: ReadCell): NewFollowUp[] {
  const listed = readListCell(cells.textOf('followUps')).map((item) => ({
    on: fieldOf(item, 0),
    time: fieldOf(item, 1),
    text: fieldOf(item, 2),
    done: fieldOf(item, 3).trim() === doneMark,
  }))
  const on = dayOf('followUpOn')
  const all = on === '' ? listed : [{ on, time: '', text: '', done: false }, ...listed]
  return cells.cut('followUps', all, limits.applicationItems)
}

/**
 * Parses a record of a table. Cells without a field are returned with their column names.
 * @param language BCP 47 tag for month names
 */
export function readRow(
  record: TableRecord,
  order: DayOrder | null,
  language: string,
): ApplicationRow {
  const cells = openCells(record)
  const content = { ...emptyContent }
  const dayOf: ReadCell = (field) => {
    const text = cells.lineOf(field)
    const day = text === '' ? '' : readDay(text, order, language)
    if (day === null) cells.leave(field, text)
    return day ?? ''
  }
  readTexts(cells, content)
  for (const field of days) content[field] = dayOf(field)
  readStages(cells, content)
  const row = {
    number: record.number,
    content,
    contacts: readContacts(cells),
    followUps: readFollowUps(cells, dayOf),
    resume: cells.lineOf('resume').slice(0, limits.line),
    letter: cells.lineOf('letter').slice(0, limits.line),
  }
  cells.leaveUnknown()
  return { ...row, rest: cells.rest, shortened: cells.shortened }
}
