import 'server-only'
import type { Failure } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type UploadKind, type UploadRow, uploadSeconds } from './upload-kind'

/** Milliseconds for which an upload may still arrive on a slow connection after its form has expired. */
const grace = 10 * 60_000

type Parts = Pick<Ports, 'items' | 'files' | 'now'>

function refusalOf<Row extends UploadRow>(
  { maxStored, maxOpen, isOpen }: UploadKind<Row>,
  rows: readonly Row[],
  more: number,
): Failure | null {
  const code = 'too-many-files'
  if (rows.length + more > maxStored) return { ok: false, code, retryAfter: 3_600 }
  // Waiting files are read within moments, stored ones stay for a day and longer.
  const open = rows.filter(isOpen).length + more
  return open > maxOpen ? { ok: false, code, retryAfter: 30 } : null
}

/** Deletes uploads whose form has expired without a file: otherwise they would count until their own expiry. */
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
 * Checks an account's upload quota: the number of stored files, and of those that wait to be read. Deletes unusable
 * ones first.
 *
 * @param more files to be added to the existing ones
 * @returns the failure if the quota is exceeded, or null
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
