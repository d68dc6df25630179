import 'server-only'
import { reportProgress } from '../../kernel/report-progress'
import type { Stored } from '../../kernel/rows/rows'
import { readSettings } from '../../notifications/notification-settings'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { sha256Of } from '../../sha256-of'
import { accountFiles } from '../archive/account-files'
import { exportLimits } from '../archive/archive-format'
import { endingFiles } from '../archive/ending-files'
import { type PartLimits, packParts } from '../archive/pack-parts'
import {
  type AccountExportRow,
  type ExportPart,
  isOpenExport,
  putAccountExport,
  readAccountExport,
} from './account-export-rows'
import { deleteAttempt, exportPartKey, tidyExportFiles } from './export-files'

export type ExportParts = Pick<
  Ports,
  'configuration' | 'items' | 'files' | 'identity' | 'secrets' | 'ids' | 'now'
>

/** Minimum milliseconds between two reports of progress. */
const progressPause = 250

type Task = { id: string; signal: AbortSignal; limits?: PartLimits | undefined }

/** Returns the row of an export that is not finished; null for one that is over, or not there. */
async function findOpen(ports: ExportParts, owner: OwnerId, id: string) {
  const row = await readAccountExport(ports, owner)
  return row?.id === id && isOpenExport(row) ? row : null
}

async function packAll(
  ports: ExportParts,
  owner: OwnerId,
  { id, signal, limits = exportLimits }: Task,
  attempt: string,
  notify: (progress: { done: number; of: number }) => void,
): Promise<ExportPart[] | null> {
  const { language } = await readSettings(ports, owner)
  const facts = { id, at: ports.now(), place: ports.configuration.url, language }
  const files = accountFiles(ports, owner, (progress) => {
    signal.throwIfAborted()
    notify(progress)
  })
  const parts: ExportPart[] = []
  for await (const bytes of packParts(files, limits, (part) => endingFiles(part, facts))) {
    signal.throwIfAborted()
    if (!(await findOpen(ports, owner, id))) return null
    const key = exportPartKey(owner, id, attempt, parts.length + 1)
    await ports.files.put(key, bytes, 'application/zip')
    const sha256 = sha256Of(bytes)
    parts.push({ key, bytes: bytes.length, sha256 })
  }
  return parts
}

/**
 * Packs everything that an account holds and stores the archives: files first, then the row that names them.
 * Concurrent attempts write files of their own; the row names those of one, and the others are deleted. An attempt
 * after the end changes nothing.
 *
 * @throws when it has to be retried
 */
export async function runExport(ports: ExportParts, owner: OwnerId, task: Task): Promise<void> {
  const { id } = task
  const found = await findOpen(ports, owner, id)
  if (!found) return tidyExportFiles(ports, owner)
  const running = { ...found, status: 'running' as const, progress: null }
  const begun = await putAccountExport(ports, owner, running, found.rowVersion)
  if (!begun) throw new Error('Somebody else works on this export')
  const attempt = ports.ids.document()
  const write = (row: Stored<AccountExportRow>) =>
    putAccountExport(ports, owner, row, row.rowVersion)
  const progress = reportProgress<Stored<AccountExportRow>>(begun, write, progressPause)
  // A failed attempt reports no more progress: the next one may begin at once.
  const packing = packAll(ports, owner, task, attempt, progress.notify)
  const parts = await packing.finally(() => progress.end())
  const told = await progress.end()
  const done = told && parts && { ...told, status: 'done' as const, progress: null, parts }
  const isKept = done !== null && (await write(done)) !== null
  // Another attempt may be running: its files are its own.
  if (isKept) return tidyExportFiles(ports, owner)
  await deleteAttempt(ports, owner, id, attempt)
  if (await findOpen(ports, owner, id)) throw new Error('Somebody else has changed this export')
}

/** Marks an export as failed after its last attempt. */
export async function failExport(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<void> {
  const row = await readAccountExport(ports, owner)
  if (row?.id === id && isOpenExport(row)) {
    const failed = { ...row, status: 'failed' as const, progress: null }
    if (!(await putAccountExport(ports, owner, failed, row.rowVersion))) {
      throw new Error('The export was changed')
    }
  }
  await tidyExportFiles(ports, owner)
}
