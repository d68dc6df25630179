import 'server-only'
import { dayMs, daySeconds } from '@/lib/resume/dates/durations'
import { dayOf } from '../../ai/ai-usage-rows'
import type { Items } from '../../items/item-types'
import { eachItem } from '../../items/pages'
import { moved, rowKind } from '../../items/row-kind'
import type { Ports } from '../../ports-types'
import { sha256Of } from '../../sha256-of'

type Store = Pick<Ports, 'items' | 'now'>

/** Events that are counted for the operator of the installation: only their number, never the user. */
export const countedEvents = [
  'sign-up',
  'first-pdf',
  'import',
  'tailoring',
  'job-failure',
  'client-error',
] as const
export type CountedEvent = (typeof countedEvents)[number]

/** Totals of one event, or of one model, on one day. */
export type DayCount = {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  /** Name of an event, or of the calls of a model. */
  name: string
  /** By label, such as an error code. */
  amounts: Readonly<Record<string, number>>
}

/** One event to be counted. */
export type Addition = {
  name: string
  amounts: Readonly<Record<string, number>>
  /** Deduplicates the event, today and tomorrow. Null if it cannot happen twice. */
  operation: string | null
}

export const countKind = rowKind({ prefix: 'counts', owner: 'installation', carried: moved })
const partition = countKind.prefix
const retentionSeconds = 400 * daySeconds
/** Rows among which the counts of an event are spread, so that one row does not take the writes of all processes. */
const shards = 16
/** Maximum operations that a row of a day stores: a retry comes within minutes. */
const maxSeen = 100
/** Maximum labels of a row; those that come later are counted together, under `otherLabel`. */
const maxLabels = 100
export const otherLabel = 'other'
/** Maximum attempts against other processes that count the same thing at the same moment. */
const maxRaces = 50
const pageSize = 1_000

const keyOf = (day: string, name: string, shard: number) => ({
  pk: partition,
  sk: `${day}#${name}#~${shard.toString(16)}`,
})

/** Splits a sort key; earlier builds had one row for each event, without a shard. */
function readKey(sk: string): { day: string; name: string } {
  const [day = '', ...rest] = sk.replace(/#~[0-9a-f]$/, '').split('#')
  return { day, name: rest.join('#') }
}

/** Returns the row of an operation, the same for each of its tries; any row without one. */
const shardOf = (mark: string | null) =>
  mark === null ? Math.floor(Math.random() * shards) : mark.charCodeAt(0) % shards

/** Eleven characters of a hash: enough to recognise an operation, and not reversible. */
const markOf = (operation: string) => sha256Of(operation, 'base64url').slice(0, 11)

type Row = { amounts: Record<string, number>; seen: readonly string[] }

const readRow = (data: object | undefined): Row => ({ amounts: {}, seen: [], ...data })

/** Adds amounts to sums, which are changed. */
function addAmounts(sums: Record<string, number>, amounts: Addition['amounts']): void {
  for (const [label, by] of Object.entries(amounts)) sums[label] = (sums[label] ?? 0) + by
}

function add(row: Row, { amounts }: Addition, mark: string | null): Row {
  const sums = { ...row.amounts }
  const isFull = Object.keys(sums).length >= maxLabels
  for (const [label, by] of Object.entries(amounts))
    addAmounts(sums, { [isFull && !(label in sums) ? otherLabel : label]: by })
  const seen = mark === null ? row.seen : [...row.seen, mark].slice(-maxSeen)
  return { amounts: sums, seen }
}

async function wasSeen({ items }: Store, key: { pk: string; sk: string }, mark: string) {
  return readRow((await items.get(key))?.data).seen.includes(mark)
}

async function write(store: Store, addition: Addition): Promise<boolean> {
  const { items, now } = store
  const { name, operation } = addition
  const day = dayOf(now())
  const mark = operation === null ? null : markOf(operation)
  const shard = shardOf(mark)
  const key = keyOf(day, name, shard)
  const yesterday = keyOf(dayOf(now() - dayMs), name, shard)
  if (mark !== null && (await wasSeen(store, yesterday, mark))) return false
  const expiresAt = Math.floor(Date.parse(day) / 1_000) + retentionSeconds
  for (let round = 0; round < maxRaces; round++) {
    const item = await items.get(key)
    const row = readRow(item?.data)
    if (mark !== null && row.seen.includes(mark)) return false
    // The sum and its operations are one row: a crash leaves both or neither.
    const draft = { ...key, expiresAt, data: add(row, addition, mark) }
    if ((await items.put(draft, item?.version ?? 'absent')).ok) return true
  }
  throw new Error('Too many processes count the same thing at once')
}

/** Serialises counts of one process, so that only other processes cause write conflicts. */
const turns = new WeakMap<Items, Promise<unknown>>()

/**
 * Adds to today's counts. They survive a restart, and are shared by the processes of a home.
 *
 * @returns false if the same operation was counted before
 * @throws StoreUnavailableError if nothing can be written
 */
export function addToDay(store: Store, addition: Addition): Promise<boolean> {
  const before = turns.get(store.items) ?? Promise.resolve()
  const counted = before.then(() => write(store, addition))
  turns.set(
    store.items,
    // The caller gets the error; the next count waits for the end, whether or not it succeeds.
    counted.catch(() => {}),
  )
  return counted
}

/** Lists the counts from a day on (`YYYY-MM-DD`), the earliest day first. */
export async function listDayCounts(
  { items }: Pick<Ports, 'items'>,
  from: string,
): Promise<DayCount[]> {
  const found = new Map<string, DayCount & { amounts: Record<string, number> }>()
  for await (const { sk, data } of eachItem(items, { pk: partition, from, limit: pageSize })) {
    const { day, name } = readKey(sk)
    const count = found.get(`${day}#${name}`) ?? { day, name, amounts: {} }
    addAmounts(count.amounts, readRow(data).amounts)
    found.set(`${day}#${name}`, count)
  }
  return [...found.values()]
}
