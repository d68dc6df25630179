import type { HeadRow, JournalDatabase, SyncRow } from '../journal/database'
import { isClean } from '../journal/is-clean'
import type { RefusalCode } from './types'

export type Work = {
  /** Documents where something is to be done, or at least to be looked at. */
  open: string[]
  /** Documents that the server would not take, unchanged since. */
  refused: { documentId: string; code: RefusalCode }[]
}

function isParked(head: HeadRow | undefined, { refused, remoteVersion }: SyncRow): boolean {
  return refused?.revision === head?.revision && refused?.remoteVersion === remoteVersion
}

/** Reads what differs between this device and the account; small rows only, no documents. */
export async function readWork(database: JournalDatabase): Promise<Work> {
  const transaction = database.transaction(['heads', 'sync', 'sync-operations'])
  const [heads, rows, operations] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('sync').getAll(),
    transaction.objectStore('sync-operations').getAllKeys(),
  ])
  const headOf = new Map(heads.map((head) => [head.id, head]))
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const pending = new Set(operations)
  const work: Work = { open: [], refused: [] }
  for (const id of new Set([...headOf.keys(), ...rowOf.keys()])) {
    const [head, row] = [headOf.get(id), rowOf.get(id)]
    if (row?.refused && !pending.has(id) && isParked(head, row)) {
      work.refused.push({ documentId: id, code: row.refused.code })
    } else if (pending.has(id) || !isClean(head, row)) work.open.push(id)
  }
  return work
}
