import { type CalendarTexts, calendarFile } from '@/lib/exporters/calendar/calendar-file'
import { dueDates } from '@/lib/resume/due-dates'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { downloadFile } from '../../import-export/backup/download-file'
import { safeFileName } from '../../import-export/backup/file-names'

/**
 * Downloads the due dates of applications as an iCalendar file. Nothing is sent.
 *
 * @param fallback file name if `name` has no usable character
 * @returns the number of applications with a due date; no file is created for 0
 */
export function downloadCalendar(
  applications: readonly ApplicationDocument[],
  name: string,
  texts: CalendarTexts,
  fallback: string,
): number {
  const due = applications.filter((one) => dueDates(one).length > 0)
  if (due.length === 0) return 0
  const file = calendarFile(due, new Date().toISOString(), texts)
  downloadFile(file, `${safeFileName(name, fallback)}.ics`, 'text/calendar')
  return due.length
}
