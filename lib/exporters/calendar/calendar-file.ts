import { type DueDate, deadlineId, dueDates } from '@/lib/resume/due-dates'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { cleanText, escapeText, foldLine } from './content-lines'

/** Texts of events for which the person wrote none. */
export type CalendarTexts = { followUp: string; deadline: string }

const englishTexts: CalendarTexts = { followUp: 'Follow-up', deadline: 'Apply by' }

/** Hour of a whole day, and minutes before a time, at which a calendar reminds. */
const alarmHour = 9
const alarmMinutes = 60

const compact = (text: string) => text.replace(/[-:]/g, '')

/** Seconds are enough, and fractions are not allowed (RFC 5545, section 3.3.5). */
const stampOf = (now: string) => `${compact(now).slice(0, 15)}Z`

/** The start, floating: it has the person's own clock, wherever they are (section 3.3.5, form 1). */
const startOf = ({ on, time }: DueDate) =>
  time === '' ? `DTSTART;VALUE=DATE:${compact(on)}` : `DTSTART:${compact(on)}T${compact(time)}00`

/** The reminder stays on the day itself, also of an event soon after midnight. */
function triggerOf({ time }: DueDate): string {
  if (time === '') return `TRIGGER:PT${alarmHour}H`
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const before = Math.min(alarmMinutes, hours * 60 + minutes)
  return before === 0 ? 'TRIGGER:PT0S' : `TRIGGER:-PT${before}M`
}

/** The address of the job, where it is one that a calendar may show as a link. */
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
 * Writes the open follow-ups and deadlines of applications as an iCalendar file (RFC 5545): whole days without a time,
 * floating local time with one, each with a reminder on its day. An event has the same UID in every file, so that a
 * later file moves it. What is done or closed is left out; with nothing to do the calendar has no event.
 *
 * @param applications those to write, without the ones in the trash
 * @param now ISO 8601 in UTC
 * @param texts names of events that have no words of the person's own
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
