import type { ApplicationDocument } from './schema/document'

/** Something of an application that is to be done on a day: a follow-up, or the last day to apply. */
export type DueDate = {
  /** Id of the follow-up, or `deadline`. */
  id: string
  /** `YYYY-MM-DD`, a day that exists. */
  on: string
  /** `HH:MM` of the person's own clock, or empty for a whole day. */
  time: string
  /** The person's own words; empty for a deadline. */
  text: string
}

/** Id of the due date that is the last day to apply. No follow-up has it: theirs have 12 characters. */
export const deadlineId = 'deadline'

const isDay = (text: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/**
 * Returns what is still to be done, in the order of days: follow-ups that are not done, and the deadline of an
 * application that was not sent. A closed application has none, and what has no day that exists is left out.
 */
export function dueDates({ content }: ApplicationDocument): DueDate[] {
  const { stage, deadline, followUps } = content
  if (stage === 'closed') return []
  const open = followUps
    .filter(({ done }) => !done)
    .map(({ id, on, time, text }) => ({ id, on, time: isTime(time) ? time : '', text }))
  if (stage === 'saved') open.push({ id: deadlineId, on: deadline, time: '', text: '' })
  const sortKey = ({ on, time }: DueDate) => `${on} ${time}`
  return open
    .filter(({ on }) => isDay(on))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))
}
