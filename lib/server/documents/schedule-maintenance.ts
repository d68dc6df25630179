import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import { dueDayOf, noteDue } from '../kernel/rows/due-rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/** Returns the day on which a document that is changed now is looked at: the next, and not within the hour. */
const lookDayOf = (now: number) => dueDayOf(now + hourMs) + 1

/**
 * Notes that a document is to be looked at tomorrow, for what a crash may cut off and for its versions. Once a day.
 *
 * @param before time of the change before, in milliseconds since 1970; null without one
 */
export async function scheduleMaintenance(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  id: string,
  before: number | null = null,
): Promise<void> {
  const day = lookDayOf(ports.now())
  if (before !== null && lookDayOf(before) === day) return
  await noteDue(ports, owner, { kind: 'document', of: id, day })
}
