import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { listDueDays, writeDueDay } from './due-day-rows'
import { firstMorningOf } from './morning'

/** After every day that a document can name. */
const end = '9999-12-31'

/** Has the open days of an owner looked at anew, whose mornings are at another time from now on. */
export async function lookAgain(ports: Pick<Ports, 'items'>, owner: OwnerId): Promise<void> {
  for (const row of await listDueDays(ports, owner, end)) {
    // Changed meanwhile: another process has looked at it.
    if (!row.isDone) await writeDueDay(ports, owner, row, firstMorningOf(row.day))
  }
}
