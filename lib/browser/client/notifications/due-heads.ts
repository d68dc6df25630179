import type { DocumentHead } from '@/dist/answers/document-answers'
import { dayOf } from '@/lib/messages/calendar-day'
import type { JournalHead } from '../../storage/journal/journal-types'

/** Application with a due date by today, as known from its head. */
export type DueHead = {
  id: string
  employer: string
  position: string
  /** Earliest due date, `YYYY-MM-DD`. */
  on: string
}

type Facts = Pick<JournalHead, 'id' | 'name' | 'label'> & {
  application?: { nextOn: string } | undefined
  trashedAt: unknown
}

/**
 * Returns the applications with a due date by today, longest overdue first; none in the trash.
 *
 * @param remote those that are only in the account
 * @param now milliseconds since 1970
 */
export function dueHeads(
  here: readonly JournalHead[],
  remote: readonly DocumentHead[],
  now: number,
  timeZone: string,
): DueHead[] {
  const today = dayOf(now, timeZone)
  const known = new Set(here.map(({ id }) => id))
  const all: Facts[] = [...here, ...remote.filter(({ id }) => !known.has(id))]
  return all
    .flatMap(({ id, name, label, application, trashedAt }) => {
      const on = application?.nextOn ?? ''
      const isDue = trashedAt === null && on !== '' && on <= today
      return isDue ? [{ id, employer: name, position: label, on }] : []
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
