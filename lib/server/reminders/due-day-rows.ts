import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { ItemDraft, Items } from '../items/item-types'
import { eachIndexed } from '../items/pages'
import { moved, omitted, rowKind } from '../items/row-kind'
import { ownerOfPartition, ownerPartition, sortableTime } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** A day on which something of an owner's applications was due when it was saved. Times in milliseconds since 1970. */
export type DueDayRow = {
  /** `YYYY-MM-DD` of the owner's own calendar. */
  day: string
  /** When the first document named it. */
  notedAt: number
  /** Whether the owner was reminded of it, or is not to be any more. */
  isDone: boolean
}

export const dueDayKind = rowKind({
  prefix: 'due-day#',
  owner: 'person',
  carried: moved,
  archived: omitted('days on which applications say that something is due'),
})
const dueDayPrefix = dueDayKind.prefix

/** Partition of the index with the open days of all owners, by the time at which to look at them. */
const openIndex = 'due-days'

/** Seconds after its day that a row is stored: one that is done says that it is. */
const lifetime = 30 * daySeconds

const keyOf = (owner: OwnerId, day: string) => ({
  pk: ownerPartition(owner),
  sk: `${dueDayPrefix}${day}`,
})

function draftOf(owner: OwnerId, row: DueDayRow, lookAt: number): ItemDraft {
  const { day, isDone } = row
  const place = { gsi1pk: openIndex, gsi1sk: `${sortableTime(lookAt)}#${owner}#${day}` }
  return {
    ...keyOf(owner, day),
    index: isDone ? null : place,
    expiresAt: Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000) + lifetime,
    data: rowData(row),
  }
}

/** Notes a day; one that is known stays as it is. `lookAt`: when to look at it. */
export async function createDueDay(
  { items }: Store,
  owner: OwnerId,
  row: DueDayRow,
  lookAt: number,
): Promise<void> {
  await items.put(draftOf(owner, row, lookAt), 'absent')
}

/** Writes a day that was read before; false if another process has changed it. */
export async function writeDueDay(
  { items }: Store,
  owner: OwnerId,
  row: Stored<DueDayRow>,
  lookAt: number,
): Promise<boolean> {
  return (await items.put(draftOf(owner, row, lookAt), row.rowVersion)).ok
}

/** Lists the days of an owner, in order, up to one. */
export async function listDueDays(
  { items }: Store,
  owner: OwnerId,
  to: string,
): Promise<Stored<DueDayRow>[]> {
  // A month of days at most: done ones expire.
  const page = await items.query({ pk: ownerPartition(owner), prefix: dueDayPrefix, limit: 1_000 })
  return page.items.map((item) => readRow<DueDayRow>(item)).filter(({ day }) => day <= to)
}

/** Generates the owners with open days that are to be looked at by now, the first ones first; a row each. */
export async function* ownersToRemind({ items }: Store, now: number): AsyncGenerator<OwnerId> {
  const end = sortableTime(now + 1)
  for await (const { pk, index } of eachIndexed(items, { gsi1pk: openIndex, limit: 100 })) {
    if (!index || index.gsi1sk >= end) return
    const owner = ownerOfPartition(pk)
    if (owner) yield owner
  }
}
