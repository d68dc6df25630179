import { deadlineId, dueDates } from '@/lib/resume/due-dates'
import type { Journal } from '../../storage/journal/journal-types'
import type { DueHead } from './due-heads'

/** Due item by today. */
export type DueRow = DueHead & {
  /** Id of the follow-up; null for a deadline, and if the application is only in the account. */
  followUpId: string | null
  isDeadline: boolean
  /** `HH:MM`, or empty for a whole day. */
  time: string
  /** The person's text; may be empty. */
  text: string
}

/** Maximum number of applications that are read or downloaded for the list. */
const maxRead = 50
const maxFetched = 10

/**
 * Reads the due items of applications, by date. An application that cannot be read now becomes a row without text.
 *
 * @param today `YYYY-MM-DD`
 * @param fetch downloads an application of the account; false if that is not possible now
 */
export async function readDue(
  journal: Pick<Journal, 'peek'>,
  heads: readonly DueHead[],
  today: string,
  fetch: (id: string) => Promise<boolean> = async () => false,
): Promise<DueRow[]> {
  const rows: DueRow[] = []
  let left = maxFetched
  const read = async (id: string) => {
    const here = await journal.peek(id)
    if (here || left-- <= 0) return here
    return (await fetch(id)) ? journal.peek(id) : null
  }
  for (const head of heads.slice(0, maxRead)) {
    const application = await read(head.id)
    if (application?.kind !== 'application') {
      rows.push({ ...head, followUpId: null, isDeadline: false, time: '', text: '' })
      continue
    }
    for (const { id, ...due } of dueDates(application)) {
      if (due.on > today) continue
      const isDeadline = id === deadlineId
      rows.push({ ...head, ...due, isDeadline, followUpId: isDeadline ? null : id })
    }
  }
  const sortKey = ({ on, time }: DueRow) => `${on} ${time}`
  return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))
}
