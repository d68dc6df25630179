import type { HeadRow, JournalDatabase, SyncRow } from '../storage/journal/database'
import { isClean } from '../storage/journal/is-clean'
import type { RefusalCode } from './sync-types'

export type Work = {
  /** Documents that differ or may differ. */
  open: string[]
  /** Documents that the server refused, unchanged since. */
  refused: { documentId: string; code: RefusalCode }[]
}

function isParked(head: HeadRow | undefined, { refused, remoteVersion }: SyncRow): boolean {
  return refused?.revision === head?.revision && refused?.remoteVersion === remoteVersion
}

/** Stores that are read, in any transaction. */
type Rows = {
  heads: { getAll: () => Promise<HeadRow[]> }
  sync: { getAll: () => Promise<SyncRow[]> }
  operations: { getAllKeys: () => Promise<string[]> }
}

/** Reads what differs between this device and the account, from small rows only. */
export async function readWork(database: JournalDatabase): Promise<Work> {
  const transaction = database.transaction(['heads', 'sync', 'sync-operations'])
  const { work } = await readRows({
    heads: transaction.objectStore('heads'),
    sync: transaction.objectStore('sync'),
    operations: transaction.objectStore('sync-operations'),
  })
  return work
}

/**
 * Finds documents with content that exists only on this device: unsent, refused, or the losing value of an open
 * conflict.
 *
 * @returns their ids
 */
export async function findUnsent(from: Rows): Promise<Set<string>> {
  const { work, rows } = await readRows(from)
  const contested = rows.filter(({ conflicts }) => conflicts.length > 0).map(({ id }) => id)
  const refused = work.refused.map(({ documentId }) => documentId)
  return new Set([...work.open, ...refused, ...contested])
}

async function readRows(from: Rows): Promise<{ work: Work; rows: SyncRow[] }> {
  const [heads, rows, operations] = await Promise.all([
    from.heads.getAll(),
    from.sync.getAll(),
    from.operations.getAllKeys(),
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
  return { work, rows }
}
