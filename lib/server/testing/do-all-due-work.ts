import { doDueWork, openDayKey } from '../boot/do-due-work'
import { dueHandlers } from '../boot/due-work-sweep'
import { dueDayOf } from '../kernel/rows/due-rows'
import type { Ports } from '../ports-types'

/** Does all work that is due now, as the hourly rounds do of an installation that was running for two months. */
export async function doAllDueWork(ports: Ports, handlers = dueHandlers(ports)): Promise<void> {
  const day = dueDayOf(ports.now()) - 60
  await ports.items.put({ ...openDayKey, data: { day } }, 'absent')
  await doDueWork(ports, handlers, new AbortController().signal)
}
