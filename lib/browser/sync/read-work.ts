import type { HeadRow, JournalDatabase, SyncRow } from '../journal/database'
import type { RefusalCode } from './types'

export type Work = {
  /** Documents where something is to be done, or at least to be looked at. */
  open: string[]
  /** Documents that the server would not take, unchanged since. */
  refused: { documentId: string; code: RefusalCode }[]
}

/** True when everything that both sides are known to have says the same. */
function isClean(head: HeadRow | undefined, row: SyncRow | undefined): boolean {
  if (!head || !row) return !head && !row
  const { version, remoteVersion, cleanRevision, wasTrashed, remoteTrashedAt } = row
  return (
    version > 0 &&
    remoteVersion <= version &&
    cleanRevision === head.revision &&
    wasTrashed === (head.trashedAt !== null) &&
    wasTrashed === (remoteTrashedAt !== null) &&
    !row.isRemoteErased &&
    row.checkpoint === null
  )
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
