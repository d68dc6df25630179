import 'server-only'
import { kindOf } from '../exports/archive/row-kinds'
import type { Item, Items, Put } from '../items/item-types'
import { carriers } from './carry-row'
import type { Difference } from './compare-sides'
import type { Entry, Ledger } from './ledger'
import type { MoveSide } from './move-types'
import { keyText, type ReadRow, readKeyText, scanRows } from './read-moved'
import { printOf } from './row-print'

/** Number of rows noted at once, and written at once: a remote store answers each one separately. */
const chunkSize = 200
const lanes = 10

type Ready = { entry: Entry; put: Put }

/** Writes rows concurrently; returns the keys that another process has changed. */
async function writeAll(items: Items, puts: readonly Put[]): Promise<string[]> {
  const size = Math.ceil(puts.length / lanes)
  const parts = Array.from({ length: lanes }, (_, at) => puts.slice(at * size, (at + 1) * size))
  const written = await Promise.allSettled(
    parts.map((part) => (part.length > 0 ? items.putInOrder(part) : [])),
  )
  // Collected only once no write is pending: a next run must not meet writes of this one.
  const refused: string[] = []
  for (const [at, lane] of written.entries()) {
    if (lane.status === 'rejected') throw lane.reason
    const place = lane.value.findIndex(({ ok }) => !ok)
    const draft = place < 0 ? null : parts[at]?.[place]?.draft
    if (draft) refused.push(`${draft.pk} ${draft.sk}`)
  }
  return refused
}

type Copying = {
  source: MoveSide
  target: MoveSide
  ledger: Ledger
  difference: Difference
  /** The target's rows, as they were when they were compared. */
  there: ReadonlyMap<string, ReadRow>
  notify: (done: number) => void
}

async function readyRow({ source, target, difference, there }: Copying, item: Item) {
  const name = keyText(item)
  const kind = difference.write.has(name) ? kindOf(item) : null
  if (!kind || kind.how === 'left') return null
  const { compare, carry } = carriers[kind.how]
  const compared = await compare(item, source.secrets)
  if (!compared) return null
  const draft = await carry(item, source.secrets, target.secrets)
  const expected = there.get(name)?.version ?? ('absent' as const)
  return { entry: { name, print: printOf(compared) }, put: { draft, expected } }
}

/**
 * Writes the rows that the target lacks, each noted in the ledger before, and deletes those of earlier runs that
 * are gone from the source.
 *
 * @returns keys that another process has changed meanwhile: then it has stopped there
 */
export async function copyRows(copying: Copying): Promise<string[]> {
  const { source, target, ledger, difference, there, notify } = copying
  let ready: Ready[] = []
  let done = 0
  const flush = async () => {
    await ledger.note(ready.map(({ entry }) => entry))
    const refused = await writeAll(
      target.items,
      ready.map(({ put }) => put),
    )
    done += ready.length
    ready = []
    notify(done)
    return refused
  }
  for await (const item of scanRows(source)) {
    const row = await readyRow(copying, item)
    if (row) ready.push(row)
    if (ready.length < chunkSize) continue
    const refused = await flush()
    if (refused.length > 0) return refused
  }
  const refused = await flush()
  if (refused.length > 0) return refused
  for (const name of difference.remove) {
    const key = readKeyText(name)
    const version = there.get(name)?.version ?? 'any'
    if (!(await target.items.delete(key, version)).ok) return [`${key.pk} ${key.sk}`]
  }
  return []
}
