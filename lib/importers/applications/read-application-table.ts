import type { TextColumn } from '@/lib/resume/application-table/columns'
import { unguardCell } from '@/lib/resume/application-table/guard-cell'
import { type Delimiter, findDelimiter, parseCsv } from '../csv/parse-csv'
import { importLimits } from '../import-limits'
import { decodeText, looksBinary } from '../text/decode-text'
import { type ColumnField, columnFields } from './column-fields'
import { type DayOrder, findDayOrder, isUnclearDay } from './read-day'
import { readRow } from './read-row'
import type { ApplicationTableOutcome } from './table-types'

/** Maximum rows read from a table; an account can have 4,000 documents. */
export const maxRows = 2_000
/** Maximum columns; more indicates another kind of table. */
const maxColumns = 100
/** Maximum records above the header, such as notes by the exporting program. */
const maxNotes = 20

const dayColumns: readonly ColumnField[] = [
  ...(['savedOn', 'appliedOn', 'interviewOn', 'offerOn', 'closedOn', 'deadline'] as const),
  'followUpOn',
]

/** Options of the user for one file. */
export type TableChoice = {
  /** Order of day and month; null to detect it from the file. */
  dayOrder: DayOrder | null
  /** Interface language (BCP 47): month names are read in it and in English. */
  language: string
}

/** Returns the index of the header; -1 if no record has an employer or position column. */
const findHeader = (records: readonly string[][]) =>
  records.slice(0, maxNotes).findIndex((record) => {
    const fields = columnFields(record.slice(0, maxColumns))
    const isNamed = (['employer', 'position'] satisfies TextColumn[]).some((name) =>
      fields.includes(name),
    )
    return isNamed && (fields.filter(Boolean).length > 1 || record.length === 1)
  })

/**
 * Parses a table of job applications from CSV, with columns in any order, named as in this app's
 * export or by other trackers. Stores nothing.
 */
export function readApplicationTable(
  bytes: Uint8Array,
  choice: TableChoice,
): ApplicationTableOutcome {
  if (bytes.length > importLimits.fileBytes) return { ok: false, code: 'too-large' }
  const text = decodeText(bytes)
  if (text.trim() === '') return { ok: false, code: 'empty' }
  if (looksBinary(text)) return { ok: false, code: 'wrong-type' }
  // Excel's `sep=` line declares the separator.
  const [declared = '', named] = /^sep=([,;\t])(?:\r\n?|\n)/.exec(text) ?? []
  const body = text.slice(declared.length)
  const records = parseCsv(body, (named as Delimiter | undefined) ?? findDelimiter(body))
  const at = findHeader(records)
  if (at < 0) return { ok: false, code: 'no-columns' }
  const headers = (records[at] ?? []).slice(0, maxColumns).map((name) => unguardCell(name).trim())
  const fields = columnFields(headers)
  const cells = records
    .slice(at + 1, at + 1 + maxRows)
    .map((record) => headers.map((_, column) => unguardCell(record[column] ?? '')))
  const days = cells.flatMap((record) =>
    record.filter((cell, column) => {
      const field = fields[column]
      return cell !== '' && field && dayColumns.includes(field)
    }),
  )
  const found = choice.dayOrder ?? findDayOrder(days)
  const rows = cells.map((record, index) =>
    readRow({ number: index + 1, headers, fields, cells: record }, found, choice.language),
  )
  const isNamed = ({ content }: (typeof rows)[number]) =>
    content.employer !== '' || content.position !== ''
  return {
    ok: true,
    table: {
      rows: rows.filter(isNamed),
      unknownColumns: headers.filter((name, column) => name !== '' && fields[column] === null),
      isDayOrderUnclear: found === null && days.some(isUnclearDay),
      nameless: rows.filter((row) => !isNamed(row)).length,
      leftOut: Math.max(0, records.length - at - 1 - maxRows),
    },
  }
}
