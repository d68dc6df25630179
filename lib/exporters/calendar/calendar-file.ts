import { type DueDate, deadlineId, dueDates } from '@/lib/resume/due-dates'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { cleanText, escapeText, foldLine } from './content-lines'

/** Default names of events without text. */
export type CalendarTexts = { followUp: string; deadline: string }

const englishTexts: CalendarTexts = { followUp: 'Follow-up', deadline: 'Apply by' }

/** Reminder: hour for whole days, minutes before for timed events. */
const alarmHour = 9
const alarmMinutes = 60

const compact = (text: string) => text.replace(/[-:]/g, '')

/** Without fractions of a second, which are not allowed (RFC 5545, section 3.3.5). */
const stampOf = (now: string) => `${compact(now).slice(0, 15)}Z`

/** Start in floating local time (section 3.3.5, form 1). */
const startOf = ({ on, time }: DueDate) =>
  time === '' ? `DTSTART;VALUE=DATE:${compact(on)}` : `DTSTART:${compact(on)}T${compact(time)}00`

/** Returns the reminder, never before the day itself, even for events soon after midnight. */
function triggerOf({ time }: DueDate): string {
  if (time === '') return `TRIGGER:PT${alarmHour}H`
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const before = Math.min(alarmMinutes, hours * 60 + minutes)
  return before === 0 ? 'TRIGGER:PT0S' : `TRIGGER:-PT${before}M`
}

/** Returns the job's URL if it is valid http or https. */
const linkOf = (url: string) =>
  /^https?:\/\//i.test(url) && URL.canParse(url) ? [`URL:${new URL(url).href}`] : []

function eventLines(
  application: ApplicationDocument,
  due: DueDate,
  stamp: string,
  texts: CalendarTexts,
): string[] {
  const { employer, position, url } = application.content
  const text = cleanText(due.text) || (due.id === deadlineId ? texts.deadline : texts.followUp)
  const parts = [text, cleanText(position), cleanText(employer)]
  const summary = escapeText(parts.filter(Boolean).join(' · '))
  return [
    'BEGIN:VEVENT',
    `UID:${application.id}-${due.id}`,
    `DTSTAMP:${stamp}`,
    startOf(due),
    `SUMMARY:${summary}`,
    ...linkOf(url),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    triggerOf(due),
    'END:VALARM',
    'END:VEVENT',
  ]
}

/**
 * Exports open follow-ups and deadlines as an iCalendar file (RFC 5545): all-day events, or
 * floating local time, each with a reminder on its day. UIDs are stable, so that a later file
 * updates events. Omits done and closed items; the calendar may be empty.
 * @param applications to export, without trashed ones
 * @param now ISO 8601 in UTC
 * @param texts names of events without text
 */
export function calendarFile(
  applications: readonly ApplicationDocument[],
  now: string,
  texts: CalendarTexts = englishTexts,
): string {
  const stamp = stampOf(now)
  const events = applications.flatMap((application) =>
    dueDates(application).flatMap((due) => eventLines(application, due, stamp, texts)),
  )
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vitae//Applications//EN',
    ...events,
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('')
}
