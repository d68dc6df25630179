import 'server-only'
import type { Item, Items } from '../items/item-types'
import { dueDayOf, noteDue } from '../kernel/rows/due-rows'
import { bodyPrefix, headPrefix, ownerOfPartition } from '../kernel/rows/row-keys'
import { photoPrefix } from '../photos/photo-rows'
import type { Ports } from '../ports-types'
import { sweepKind } from '../tasks/sweeps'

type Parts = Pick<Ports, 'items' | 'now'>

const progressKey = { pk: sweepKind.prefix, sk: 'old-rows' }
const pageSize = 100

async function noteRow(ports: Parts, { pk, sk }: Item): Promise<void> {
  const owner = ownerOfPartition(pk)
  if (!owner) return
  const day = dueDayOf(ports.now())
  const note = (kind: 'document' | 'photo', prefix: string) =>
    noteDue(ports, owner, { kind, of: sk.slice(prefix.length), day })
  const prefix = [headPrefix, bodyPrefix].find((one) => sk.startsWith(one))
  if (prefix) {
    await note('document', prefix)
    await noteDue(ports, owner, { kind: 'files', of: '', day })
  } else if (sk.startsWith(photoPrefix)) await note('photo', photoPrefix)
}

/**
 * Notes all documents and photos to be looked at today, once for a store: those of builds before the due work (2026-11),
 * and those that came with a move, whose days may be over. The only walk over all rows; one that is cut off goes on at
 * its place.
 *
 * @param signal ends it after the current page
 */
export async function noteOldRows(ports: Parts, signal: AbortSignal): Promise<void> {
  const known = await ports.items.get(progressKey)
  if (known?.data.isDone) return
  let cursor = (known?.data.cursor ?? null) as string | null
  do {
    const page: Awaited<ReturnType<Items['scan']>> = await ports.items.scan({
      limit: pageSize,
      cursor,
    })
    for (const item of page.items) await noteRow(ports, item)
    cursor = page.cursor
    await ports.items.put({ ...progressKey, data: { cursor, isDone: cursor === null } }, 'any')
  } while (cursor && !signal.aborted)
}
