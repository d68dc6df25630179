import 'server-only'
import { moved, omitted, rowKind } from '../../items/row-kind'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { addToDay, type CountedEvent } from './day-counts'
import { ownerPartition } from './row-keys'

export type CountParts = Pick<Ports, 'items' | 'metrics' | 'now'>

/** Label of events without kinds. */
export const noLabel = 'all'

type Happened = {
  event: CountedEvent
  /** Of a fixed set, such as an error code. */
  label?: string
  /** Deduplicates repeated counts; null if it cannot happen twice. */
  operation: string | null
}

/**
 * Runs a count without throwing: the event has happened whether or not it can be counted. An error is only counted
 * itself.
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

/** Counts an event of the day, once, in the store and in the metrics of this process. */
export async function countEvent(
  parts: CountParts,
  { event, label = noLabel, operation }: Happened,
): Promise<void> {
  await countSilently(parts, async () => {
    const isNew = await addToDay(parts, { name: event, amounts: { [label]: 1 }, operation })
    if (isNew) parts.metrics.count('events', { event, label })
  })
}

export const firstPdfKind = rowKind({
  prefix: 'first-pdf',
  owner: 'person',
  carried: moved,
  archived: omitted('a mark, so that a first PDF counts once'),
})

/**
 * Counts the first PDF that a user downloads or stores. The mark is in the owner's partition and is deleted with
 * the account; the count itself is anonymous. A crash between the two leaves one uncounted, never one counted
 * twice.
 */
export async function countFirstPdf(parts: CountParts, owner: OwnerId): Promise<void> {
  await countSilently(parts, async () => {
    const mark = { pk: ownerPartition(owner), sk: firstPdfKind.prefix }
    if (await parts.items.get(mark)) return
    const isFirst = (await parts.items.put({ ...mark, data: {} }, 'absent')).ok
    if (isFirst) await countEvent(parts, { event: 'first-pdf', operation: null })
  })
}
