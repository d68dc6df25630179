import { type CalendarTexts, calendarFile } from '@/lib/exporters/calendar/calendar-file'
import { dueDates } from '@/lib/resume/due-dates'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { downloadFile } from '../../import-export/backup/download-file'
import { safeFileName } from '../../import-export/backup/file-names'

/**
 * Downloads the due dates of applications as an iCalendar file. Nothing is sent: the person opens it in a calendar.
 *
 * @param fallback name of the file where `name` has nothing that a file may be called
 * @returns the number of applications with a due date; without one no file is made
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
