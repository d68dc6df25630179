import {
  contactFields,
  doneMark,
  otherColumns,
  type TextColumn,
  textColumns,
} from '@/lib/resume/application-table/columns'
import { guardCell } from '@/lib/resume/application-table/guard-cell'
import { writeListCell } from '@/lib/resume/application-table/list-cell'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

const fields = Object.keys(textColumns) as TextColumn[]

const cell = (text: string) => `"${guardCell(text).replaceAll('"', '""')}"`

function recordOf({ content }: ApplicationDocument, nameOf: (documentId: string) => string) {
  const contacts = content.contacts.map((contact) => contactFields.map((field) => contact[field]))
  const followUps = content.followUps.map(({ on, time, text, done }) => [
    ...[on, time, text, done ? doneMark : ''],
  ])
  const { resumeId, letterId } = content
  return [
    ...fields.map((field) => content[field]),
    writeListCell(contacts),
    writeListCell(followUps),
    resumeId && nameOf(resumeId),
    letterId && nameOf(letterId),
  ]
}

/**
 * Exports applications as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need
 * to detect the encoding. All fields are quoted, and potential formulas prefixed with an
 * apostrophe.
 * @param nameOf returns the name of a CV or letter in the app; empty if it does not exist
 */
export function writeApplicationsCsv(
  applications: readonly ApplicationDocument[],
  nameOf: (documentId: string) => string,
): string {
  const header = [...Object.values(textColumns), ...Object.values(otherColumns)]
  const records = [header, ...applications.map((one) => recordOf(one, nameOf))]
  return `\ufeff${records.map((record) => `${record.map(cell).join(',')}\r\n`).join('')}`
}
