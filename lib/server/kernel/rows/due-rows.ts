import 'server-only'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Items } from '../../items/item-types'
import { eachIndexed } from '../../items/pages'
import { moved, omitted, rowKind } from '../../items/row-kind'
import type { OwnerId } from '../../owner'
import { createOwnerRows } from './owner-rows'
import { ownerOfPartition } from './row-keys'
import { readRow, type Stored } from './rows'

type Store = { items: Items }

/** Kinds of what is looked at on a day: a document, an uploaded photo, the named files of an owner. */
export type DueKind = 'document' | 'photo' | 'files'

/** Work on something of an owner that is due on a day. */
export type DueRow = {
  /** Kind and id of what is to be looked at. */
  id: string
  /** Days since 1970, in UTC. */
  day: number
}

export const dueKind = rowKind({
  prefix: 'due#',
  owner: 'person',
  carried: moved,
  archived: omitted('when documents and files are looked at next'),
})
export const duePrefix = dueKind.prefix

/**
 * Index partitions of a day: the last digits of owner ids, so that no partition takes all writes. The first ones are of
 * the time at which an id was made, and for centuries the same.
 */
export const dueShards = Array.from('0123456789abcdef')

/**
 * Returns the time from which a day's work of a shard is due, in milliseconds since 1970: shard by shard over the day,
 * so that midnight does not bring everybody's work at once.
 */
export const dueTimeOf = (day: number, shard: string): number =>
  day * dayMs + (dueShards.indexOf(shard) * dayMs) / dueShards.length

const placeOf = (day: number, shard: string) => `due#${day}#${shard}`

const rows = createOwnerRows<DueRow>(duePrefix, ({ id, day }, owner) => ({
  index: { gsi1pk: placeOf(day, owner.slice(-1)), gsi1sk: `${owner}#${id}` },
}))

/** Returns the days since 1970 of a time in milliseconds since 1970. */
export const dueDayOf = (milliseconds: number): number => Math.floor(milliseconds / dayMs)

const idOf = (kind: DueKind, of: string) => `${kind}#${of}`

/** Splits the id of due work into its kind and the id of what is to be looked at. */
export function readDueId(id: string): { kind: DueKind; of: string } {
  const at = id.indexOf('#')
  return { kind: id.slice(0, at) as DueKind, of: id.slice(at + 1) }
}

/**
 * Notes that something is to be looked at on a day; another day that it had is replaced. Written before the rows that
 * it is about, so that no crash leaves them unseen.
 */
export async function noteDue(
  store: Store,
  owner: OwnerId,
  { kind, of, day }: { kind: DueKind; of: string; day: number },
): Promise<void> {
  await rows.put(store, owner, { id: idOf(kind, of), day }, 'any')
}

/** Notes it unless it has a day already. */
export async function noteDueOnce(
  store: Store,
  owner: OwnerId,
  { kind, of, day }: { kind: DueKind; of: string; day: number },
): Promise<void> {
  await rows.create(store, owner, { id: idOf(kind, of), day })
}

/**
 * Notes that an owner's pictures, fonts and sent PDFs are to be checked in a month, unless that is noted already:
 * wherever one may have come, or may not be named any longer.
 */
export const noteFiles = (store: Store, owner: OwnerId, now: number): Promise<void> =>
  noteDueOnce(store, owner, { kind: 'files', of: '', day: dueDayOf(now) + 30 })

/** Moves due work to another day, or ends it; not if it was noted anew meanwhile. */
export async function moveDue(
  store: Store,
  owner: OwnerId,
  row: Stored<DueRow>,
  day: number | null,
): Promise<void> {
  if (day === null) await rows.deleteRead(store, owner, row)
  else await rows.write(store, owner, { ...row, day })
}

/** Generates the due work of a day in one shard, owner by owner. */
export async function* readDue(
  { items }: Store,
  day: number,
  shard: string,
): AsyncGenerator<{ owner: OwnerId; rows: Stored<DueRow>[] }> {
  let rows: Stored<DueRow>[] = []
  let last: OwnerId | null = null
  for await (const item of eachIndexed(items, { gsi1pk: placeOf(day, shard), limit: 50 })) {
    const owner = ownerOfPartition(item.pk)
    if (!owner) continue
    if (last && owner !== last) {
      yield { owner: last, rows }
      rows = []
    }
    last = owner
    rows.push(readRow<DueRow>(item))
  }
  if (last) yield { owner: last, rows }
}
