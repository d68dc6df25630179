import 'server-only'
import type { Item } from '../items/item-types'
import {
  type DueKind,
  type DueRow,
  dueDayOf,
  dueShards,
  dueTimeOf,
  moveDue,
  readDue,
  readDueId,
} from '../kernel/rows/due-rows'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { sweepKind } from '../tasks/sweeps'

type Parts = Pick<Ports, 'items' | 'now' | 'metrics'>

/**
 * Looks at something of an owner, does what is due, and returns when it is to be looked at again (milliseconds since
 * 1970); null: never. Idempotent, and safe beside any other work.
 */
export type DueHandler = (owner: OwnerId, of: string) => Promise<number | null>
export type DueHandlers = Readonly<Record<DueKind, DueHandler>>

/** Row with the first day that is not over. */
export const openDayKey = { pk: sweepKind.prefix, sk: 'open-due-day' }

/** Returns the first day that is not over; today in a store that has none yet, such as one that was moved (`noteOldRows`). */
async function readOpenDay({ items }: Parts, today: number): Promise<number> {
  const item: Item | null = await items.get(openDayKey)
  return item ? Number(item.data.day) : today
}

/** Looks at one thing; false if that failed. */
async function lookAt(
  ports: Parts,
  handlers: DueHandlers,
  owner: OwnerId,
  row: Stored<DueRow>,
): Promise<boolean> {
  const { kind, of } = readDueId(row.id)
  try {
    const next = await handlers[kind](owner, of)
    await moveDue(ports, owner, row, next === null ? null : dueDayOf(next))
    return true
  } catch {
    // Looked at again tomorrow, so that it holds up nobody.
    await moveDue(ports, owner, row, dueDayOf(ports.now()) + 1)
    return false
  }
}

/** Owners whose work is done at the same time: most of it is waiting for the store. */
const ownersAtOnce = 8

/**
 * Does the work of a day in one shard.
 *
 * @returns how much of it failed
 */
async function doShard(
  ports: Parts,
  handlers: DueHandlers,
  { day, shard, signal }: { day: number; shard: string; signal: AbortSignal },
): Promise<number> {
  let failed = 0
  const owners = readDue(ports, day, shard)
  /** Takes one owner after the other, in the order in which these are read. */
  const work = async () => {
    for (;;) {
      const next = signal.aborted ? null : await owners.next()
      if (!next || next.done) return
      for (const row of next.value.rows) {
        if (signal.aborted) return
        if (!(await lookAt(ports, handlers, next.value.owner, row))) failed++
        // The event loop runs requests in between.
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }
  await Promise.all(Array.from({ length: ownersAtOnce }, work))
  return failed
}

/**
 * Looks at everything that is due, the oldest day first. What was looked at leaves its day in the index, so that a
 * round that is cut off goes on where it ended; owners without due work cost nothing. Work that has waited for a whole
 * day is counted (`due_work_late`).
 *
 * @param signal ends it after the current rows
 * @throws at the end, where something failed: the round counts as failed
 */
export async function doDueWork(
  ports: Parts,
  handlers: DueHandlers,
  signal: AbortSignal,
): Promise<void> {
  const now = ports.now()
  const today = dueDayOf(now)
  let failed = 0
  for (let day = await readOpenDay(ports, today); day <= today; day++) {
    for (const shard of dueShards) {
      if (dueTimeOf(day, shard) > now) continue
      failed += await doShard(ports, handlers, { day, shard, signal })
      if (!signal.aborted) continue
      if (day < today - 1) ports.metrics.count('due_work_late')
      return
    }
  }
  // The day before is read again: the index may lag, and so may the clock of another process.
  await ports.items.put({ ...openDayKey, data: { day: today - 1 } }, 'any')
  if (failed > 0) throw new Error(`${failed} rows of due work failed`)
}
