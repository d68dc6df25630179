import { dayMs } from '@/lib/resume/dates/durations'
import { doDueWork, openDayKey } from '../boot/do-due-work'
import { dueHandlers } from '../boot/due-work-sweep'
import { dueDayOf } from '../kernel/rows/due-rows'
import type { Ports } from '../ports-types'

/** Does all work that is due until the end of today, as the rounds do of an installation that ran for two months. */
export async function doAllDueWork(ports: Ports, handlers = dueHandlers(ports)): Promise<void> {
  const day = dueDayOf(ports.now()) - 60
  await ports.items.put({ ...openDayKey, data: { day } }, 'absent')
  const endOfDay = (day + 61) * dayMs - 1
  const atEnd = { ...ports, now: () => endOfDay }
  await doDueWork(atEnd, handlers, new AbortController().signal)
}
