import 'server-only'
import type { BulkExport } from '@/lib/api/bulk-exports'
import { createLink, fileLink, linkPath } from '../../files/links'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type BulkExportRow, bulkExports, isOpenBulkExport } from './bulk-export-rows'
import { deleteBulkFiles } from './bulk-files'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'now'>

const linkSeconds = 60 * 60

/** Formats the state of an export, without a link. */
export function bulkExportAnswer(row: BulkExportRow): BulkExport {
  const { id, status, progress, skipped, createdAt, expiresAt } = row
  const times = { createdAt: toTimestamp(createdAt), expiresAt: toTimestamp(expiresAt) }
  return { id, status, progress, skipped, ...times, file: null }
}

/**
 * Reads the state of an export; once it is done, with a link to its file, valid for an hour.
 *
 * @returns `not-found` for an export of another owner, and for one that has expired
 */
export async function readBulkExport(
  ports: Parts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<BulkExport>> {
  const row = await bulkExports.read(ports, owner, id)
  if (!row) return { ok: false, code: 'not-found' }
  const answer = bulkExportAnswer(row)
  if (!row.file) return { ok: true, value: answer }
  const { key, bytes } = row.file
  const fileName = `vitae-${answer.createdAt.slice(0, 10)}.zip`
  const token = await createLink(ports, owner, key, { fileName, seconds: linkSeconds })
  const link = fileLink(ports, linkPath(token), ports.now() + linkSeconds * 1000)
  return { ok: true, value: { ...answer, file: { fileName, bytes, link } } }
}

/** Cancels an export under way, or deletes one that is over, with its file and the links to it. */
export async function discardBulkExport(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  for (;;) {
    const row = await bulkExports.read(ports, owner, id)
    if (!row) return { ok: false, code: 'not-found' }
    const cancelled = { ...row, status: 'cancelled' as const, progress: null }
    const isDone = isOpenBulkExport(row)
      ? (await bulkExports.write(ports, owner, cancelled)) !== null
      : await bulkExports.deleteRead(ports, owner, row)
    // The job writes its progress to the same row: retries after a conflict.
    if (!isDone) continue
    await deleteBulkFiles(ports, owner, id)
    return { ok: true, value: null }
  }
}
