import type { TextColumn } from '@/lib/resume/application-table/columns'
import { unguardCell } from '@/lib/resume/application-table/guard-cell'
import { type Delimiter, findDelimiter, parseCsv } from '../csv/parse-csv'
import { importLimits } from '../import-limits'
import { decodeText, looksBinary } from '../text/decode-text'
import { type ColumnField, columnFields } from './column-fields'
import { type DayOrder, findDayOrder, isUnclearDay } from './read-day'
import { readRow } from './read-row'
import type { ApplicationTableOutcome } from './table-types'

/** Rows of one table that are read. An account holds 4,000 documents. */
export const maxRows = 2_000
/** Columns that are read; more are a table of something else. */
const maxColumns = 100
/** Records above the header, such as notes of the program that made the file. */
const maxNotes = 20

const dayColumns: readonly ColumnField[] = [
  ...(['savedOn', 'appliedOn', 'interviewOn', 'offerOn', 'closedOn', 'deadline'] as const),
  'followUpOn',
]

/** Options of a person about one file. */
export type TableChoice = {
  /** Which number of a day comes first; null: as the days of the file tell. */
  dayOrder: DayOrder | null
  /** BCP 47 tag of the interface: names of months are read in it and in English. */
  language: string
}

/** Returns where the header is; -1 where no record names employers or positions. */
const findHeader = (records: readonly string[][]) =>
  records.slice(0, maxNotes).findIndex((record) => {
    const fields = columnFields(record.slice(0, maxColumns))
    const isNamed = (['employer', 'position'] satisfies TextColumn[]).some((name) =>
      fields.includes(name),
    )
    return isNamed && (fields.filter(Boolean).length > 1 || record.length === 1)
  })

/**
 * Reads a table of applications from comma-separated values: columns by their headers in any order, as our own export
 * has them or as other trackers and spreadsheets name them. Creates nothing.
 */
export function readApplicationTable(
  bytes: Uint8Array,
  choice: TableChoice,
): ApplicationTableOutcome {
  if (bytes.length > importLimits.fileBytes) return { ok: false, code: 'too-large' }
  const text = decodeText(bytes)
  if (text.trim() === '') return { ok: false, code: 'empty' }
  if (looksBinary(text)) return { ok: false, code: 'wrong-type' }
  // A line for programs, which names the sign between fields.
  const [, named] = /^sep=([,;\t])\r?\n/.exec(text) ?? []
  const body = named ? text.slice(text.indexOf('\n') + 1) : text
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
