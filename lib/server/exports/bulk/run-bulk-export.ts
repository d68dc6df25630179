import 'server-only'
import { bulkExportLimits } from '@/lib/api/bulk-exports'
import { loneSurrogate } from '@/lib/resume/text/control-characters'
import { uniqueNames } from '@/lib/resume/text/unique-names'
import { reportProgress } from '../../kernel/report-progress'
import type { Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type BulkExportRow, bulkExports, isOpenBulkExport } from './bulk-export-rows'
import { bulkArchiveKey, bulkPartKey, deleteBulkFiles, deleteBulkParts } from './bulk-files'
import { type MakeParts, makeBulkFile } from './make-bulk-file'
import { packFiles } from './pack-files'

type Parts = MakeParts & Pick<Ports, 'secrets'>
type ClearParts = Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>
type Task = { id: string; signal: AbortSignal }
type MadePart = { key: string; fileName: string }

/** Minimum milliseconds between two reports of progress. */
const progressPause = 250
/** Thrown where the files are more than one archive may have: another attempt would not change that. */
class TooLargeError extends Error {}

async function findOpen(ports: Pick<Ports, 'items'>, owner: OwnerId, id: string) {
  const row = await bulkExports.read(ports, owner, id)
  return row && isOpenBulkExport(row) ? row : null
}

/**
 * Makes the files of an export, each stored as soon as it is made: an attempt that was killed is continued, not repeated.
 *
 * @returns null when the export was cancelled meanwhile
 */
async function makeParts(
  ports: Parts,
  owner: OwnerId,
  row: BulkExportRow,
  signal: AbortSignal,
  notify: (progress: { done: number; of: number }) => void,
): Promise<MadePart[] | null> {
  const { id, documents } = row
  const parts: MadePart[] = []
  let total = 0
  for (const [place, document] of documents.entries()) {
    signal.throwIfAborted()
    if (!(await findOpen(ports, owner, id))) return null
    const key = bulkPartKey(owner, id, place)
    const known = await ports.files.get(key)
    const made = known ? null : await makeBulkFile(ports, owner, row, document, signal)
    if (made?.ok) {
      // The name is the media type's parameter: it is known again after a crash, without another row.
      const type = `application/octet-stream;name=${encodeURIComponent(made.value.fileName.replace(loneSurrogate, '\ufffd'))}`
      await ports.files.put(key, made.value.bytes, type)
    }
    const type = known?.head.type ?? ''
    const fileName = made?.ok
      ? made.value.fileName
      : decodeURIComponent(type.split('name=')[1] ?? '')
    if (made?.ok || known) parts.push({ key, fileName })
    total += made?.ok ? made.value.bytes.length : (known?.bytes.length ?? 0)
    if (total > bulkExportLimits.bytes) throw new TooLargeError()
    notify({ done: place + 1, of: documents.length })
  }
  return parts
}

function pack(ports: Parts, parts: readonly MadePart[]): Promise<Uint8Array> {
  const names = uniqueNames(parts.map(({ fileName }) => fileName))
  const files = parts.map(({ key }, place) => ({
    name: names[place] ?? `${place}`,
    read: async () => (await ports.files.get(key))?.bytes ?? null,
  }))
  return packFiles(files, ports.now())
}

/** Deletes what an export needs no more that is over: all but the archive of one that is done. */
async function clearAfterEnd(ports: ClearParts, owner: OwnerId, id: string): Promise<void> {
  const row = await bulkExports.read(ports, owner, id)
  if (row?.status !== 'done') return deleteBulkFiles(ports, owner, id)
  return deleteBulkParts(ports, owner, id, row.documents.length)
}

/**
 * Makes all documents of an export and packs them: first the files, then the archive, then the row that names it. An
 * attempt after the end deletes what is left of the one before.
 *
 * @throws when it has to be retried
 */
export async function runBulkExport(ports: Parts, owner: OwnerId, { id, signal }: Task) {
  const found = await findOpen(ports, owner, id)
  if (!found) return clearAfterEnd(ports, owner, id)
  const begun = await bulkExports.write(ports, owner, { ...found, status: 'running' })
  if (!begun) throw new Error('Somebody else works on this export')
  const write = (row: Stored<BulkExportRow>) => bulkExports.write(ports, owner, row)
  const progress = reportProgress<Stored<BulkExportRow>>(begun, write, progressPause)
  try {
    const parts = await makeParts(ports, owner, begun, signal, progress.notify)
    const bytes = parts && parts.length > 0 ? await pack(ports, parts) : null
    const row = await progress.end()
    if (!row || !parts) throw new Error('The export was changed')
    const key = bulkArchiveKey(owner, id)
    if (bytes) await ports.files.put(key, bytes, 'application/zip')
    const done = {
      ...row,
      status: bytes ? ('done' as const) : ('failed' as const),
      progress: null,
      skipped: begun.documents.length - parts.length,
      file: bytes ? { key, bytes: bytes.length } : null,
    }
    if (!(await write(done))) throw new Error('The export was changed')
    await deleteBulkParts(ports, owner, id, begun.documents.length)
  } catch (error) {
    await progress.end()
    if (error instanceof TooLargeError) return failBulkExport(ports, owner, { id })
    // Cancelled, or done by another attempt: there is nothing to repeat.
    if (!(await findOpen(ports, owner, id))) return clearAfterEnd(ports, owner, id)
    throw error
  }
}

/** Marks an export as failed after its last attempt, unless that was killed after the end. */
export async function failBulkExport(
  ports: ClearParts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<void> {
  const row = await findOpen(ports, owner, id)
  if (row) {
    const failed = { ...row, status: 'failed' as const, progress: null }
    if (!(await bulkExports.write(ports, owner, failed))) throw new Error('The export was changed')
  }
  await clearAfterEnd(ports, owner, id)
}
