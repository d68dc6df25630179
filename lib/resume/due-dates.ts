import type { ApplicationDocument } from './schema/document'

/** A due date of an application: a follow-up, or the deadline for applying. */
export type DueDate = {
  /** Id of the follow-up, or `deadline`. */
  id: string
  /** `YYYY-MM-DD`, a valid date. */
  on: string
  /** `HH:MM` local time, or empty for a whole day. */
  time: string
  /** Text typed by the person; empty for a deadline. */
  text: string
}

/** Id of the deadline's due date; follow-up ids have 12 characters, so they never collide. */
export const deadlineId = 'deadline'

const isDay = (text: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/**
 * Returns open due dates in chronological order: open follow-ups, and the deadline if not sent yet.
 * None for closed applications; invalid dates are ignored.
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
