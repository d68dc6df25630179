import 'server-only'
import type { Failure } from '../../../outcome'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { type UploadKind, type UploadRow, uploadSeconds } from './upload-kind'

/** A form that has ended can still be on its way through a slow line for so long, in milliseconds. */
const grace = 10 * 60_000

type Parts = Pick<Ports, 'items' | 'files' | 'now'>

function refusalOf<Row extends UploadRow>(
  { maxStored, maxOpen, isOpen }: UploadKind<Row>,
  rows: readonly Row[],
  more: number,
): Failure | null {
  const code = 'too-many-files'
  if (rows.length + more > maxStored) return { ok: false, code, retryAfter: 3_600 }
  // What waits is read in moments, what is kept stays for a day and longer.
  const open = rows.filter(isOpen).length + more
  return open > maxOpen ? { ok: false, code, retryAfter: 30 } : null
}

/** Takes away those whose form has ended without a file: they would hold a place for as long as they are kept. */
async function collectUnused<Row extends UploadRow>(
  ports: Parts,
  owner: OwnerId,
  kind: UploadKind<Row>,
  rows: readonly Row[],
): Promise<void> {
  const last = ports.now() - uploadSeconds * 1000 - grace
  for (const { id, status, createdAt } of rows) {
    if (status !== 'waiting' || createdAt > last) continue
    if (await ports.files.head(kind.keyOf(owner, id))) continue
    await kind.delete(ports, owner, id)
  }
}

/**
 * Holds the files that an account has sent against what it may have: how many are kept, and how many may
 * wait to be read. Those that nobody can use any more make room.
 *
 * @param more files that would come to those that are there
 * @returns why they are too many, or null
 */
export async function checkUploadQuota<Row extends UploadRow>(
  ports: Parts,
  owner: OwnerId,
  kind: UploadKind<Row>,
  more: number,
): Promise<Failure | null> {
  const rows = await kind.list(ports, owner)
  if (!refusalOf(kind, rows, more)) return null
  await collectUnused(ports, owner, kind, rows)
  return refusalOf(kind, await kind.list(ports, owner), more)
}
