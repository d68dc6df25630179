import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { addToDay, type CountedEvent } from './day-counts'
import { ownerPartition } from './documents-keys'

export type CountParts = Pick<Ports, 'items' | 'metrics' | 'now'>

/** The label of what has no kinds. */
export const noLabel = 'all'

type Happened = {
  event: CountedEvent
  /** Of a fixed set, such as the code of a failure. */
  label?: string
  /** The same again is counted once; null where it cannot happen twice. */
  operation: string | null
}

/**
 * Does what counts something that has happened. It has happened whether or not it can be counted: trouble
 * is told by a figure, and thrown to nobody.
 */
export async function countSilently(
  { metrics }: Pick<Ports, 'metrics'>,
  count: () => Promise<unknown>,
): Promise<void> {
  try {
    await count()
  } catch {
    metrics.count('count_failed')
  }
}

/** Counts an event of the day, once, in the store and in the figures of this process. */
export async function countEvent(
  parts: CountParts,
  { event, label = noLabel, operation }: Happened,
): Promise<void> {
  await countSilently(parts, async () => {
    const isNew = await addToDay(parts, { name: event, amounts: { [label]: 1 }, operation })
    if (isNew) parts.metrics.count('events', { event, label })
  })
}

/**
 * Counts the first PDF that somebody takes along. The mark lies with its owner and goes with the account;
 * what is counted names nobody. A crash between the two leaves one uncounted, never one counted twice.
 */
export async function countFirstPdf(parts: CountParts, owner: OwnerId): Promise<void> {
  await countSilently(parts, async () => {
    const mark = { pk: ownerPartition(owner), sk: 'first-pdf' }
    if (await parts.items.get(mark)) return
    const isFirst = (await parts.items.put({ ...mark, data: {} }, 'absent')).ok
    if (isFirst) await countEvent(parts, { event: 'first-pdf', operation: null })
  })
}
