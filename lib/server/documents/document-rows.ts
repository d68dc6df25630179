import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Expected, Items, Put, PutResult } from '../items/item-types'
import { eachItem } from '../items/pages'
import {
  bodyKey,
  changeIndex,
  changesPartition,
  erasedKey,
  headKey,
  headPrefix,
  ownerPartition,
  sortableTime,
} from '../kernel/rows/row-keys'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import {
  type BodyData,
  bodyDraft,
  bodyFromItem,
  type HeadData,
  headDraft,
  headFromItem,
} from './body-head-rows'

type Store = { items: Items }

/** Seconds for which other devices can learn that a document was erased. */
const erasedSeconds = 90 * daySeconds

/** Reads the content and version of a document; null when there is none. */
export async function readBody(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<BodyData> | null> {
  const item = await items.get(bodyKey(owner, id))
  return item && bodyFromItem(item)
}

/**
 * Writes content and version if the row is as expected, and then the head that belongs to them.
 *
 * @param changedAt the server's time, never a device's
 * @param first a row without which nothing else is written
 * @returns `first`: it is written, or there was none; `body`: the content is; `head`: its head is, too
 */
export async function putBodyAndHead(
  { items }: Store,
  owner: OwnerId,
  body: { id: string; data: BodyData; expected: Expected },
  head: { data: HeadData; changedAt: number; expected: Expected },
  first?: Put,
): Promise<{ first: boolean; body: boolean; head: boolean }> {
  const { id } = body
  const index = changeIndex(owner, head.changedAt, id)
  const results = await items.putInOrder([
    ...(first ? [first] : []),
    { draft: { ...bodyKey(owner, id), ...bodyDraft(body.data) }, expected: body.expected },
    { draft: { ...headKey(owner, id), index, ...headDraft(head.data) }, expected: head.expected },
  ])
  const isDone = (at: number) => results[at]?.ok ?? false
  const at = first ? 1 : 0
  return { first: !first || isDone(0), body: isDone(at), head: isDone(at + 1) }
}

/** Writes a body alone, if its head does not change; false if the stored version differs. */
export async function putBody(
  { items }: Store,
  owner: OwnerId,
  id: string,
  body: Stored<BodyData>,
): Promise<boolean> {
  return (await items.put({ ...bodyKey(owner, id), ...bodyDraft(body) }, body.rowVersion)).ok
}

/** Deletes the content of a document; its versions were deleted before. */
export async function deleteBody({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  await items.delete(bodyKey(owner, id), 'any')
}

/** Reads the head of a document, which lists show; null when there is none. */
export async function readHead(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<HeadData> | null> {
  const item = await items.get(headKey(owner, id))
  return item && headFromItem(item)
}

/**
 * Writes a head if the row is as expected, and its place among the changes for devices.
 *
 * @param changedAt the server's time, never a device's
 */
export function putHead(
  { items }: Store,
  owner: OwnerId,
  head: HeadData,
  changedAt: number,
  expected: Expected,
): Promise<PutResult> {
  const index = changeIndex(owner, changedAt, head.id)
  return items.put({ ...headKey(owner, head.id), index, ...headDraft(head) }, expected)
}

/** Deletes a head, the last of all rows of an erased document. */
export async function deleteHead({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  await items.delete(headKey(owner, id), 'any')
}

/** Records for 90 days that a document was erased. */
export async function putErased(
  { items }: Store,
  owner: OwnerId,
  id: string,
  at: number,
): Promise<void> {
  const expiresAt = Math.floor(at / 1000) + erasedSeconds
  const index = changeIndex(owner, at, id)
  await items.put({ ...erasedKey(owner, id), index, expiresAt, data: { id, erasedAt: at } }, 'any')
}

/** Returns true while it is recorded that a document with this id was erased. */
export async function isErased({ items }: Store, owner: OwnerId, id: string): Promise<boolean> {
  return (await items.get(erasedKey(owner, id))) !== null
}

/** Reads every head of an owner, in the order of ids; there are at most 4,000. */
export async function readHeads({ items }: Store, owner: OwnerId): Promise<Stored<HeadData>[]> {
  const heads: Stored<HeadData>[] = []
  const where = { pk: ownerPartition(owner), prefix: headPrefix, limit: 1_000 }
  for await (const item of eachItem(items, where)) heads.push(headFromItem(item))
  return heads
}

/** A document among the changes: its head, or that it was erased. */
export type ChangedRow =
  | { place: string; id: string; head: HeadData }
  | { place: string; id: string; head: null }

/**
 * Lists an owner's documents by time of change.
 *
 * @param where `from`: the first time (milliseconds) or place to include
 */
export async function readChanges(
  { items }: Store,
  owner: OwnerId,
  where: {
    from?: number | string
    limit: number
    cursor?: string | null
    direction: 'ascending' | 'descending'
  },
): Promise<{ rows: ChangedRow[]; cursor: string | null }> {
  const from = typeof where.from === 'number' ? sortableTime(where.from) : where.from
  const page = await items.queryIndex({
    gsi1pk: changesPartition(owner),
    limit: where.limit,
    direction: where.direction,
    ...(from === undefined ? {} : { from }),
    ...(where.cursor ? { cursor: where.cursor } : {}),
  })
  const rows = page.items.map((item): ChangedRow => {
    const place = item.index?.gsi1sk ?? ''
    if (item.sk.startsWith(headPrefix)) {
      const head = headFromItem(item)
      return head.isErasing ? { place, id: head.id, head: null } : { place, id: head.id, head }
    }
    return { place, id: String(item.data.id), head: null }
  })
  return { rows, cursor: page.cursor }
}
