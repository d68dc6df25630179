import 'server-only'
import type { AccountImportResult } from '@/lib/api/account-imports'
import type { AccountArchive, ArchiveReader } from '../../archive/archive-types'
import { reportProgress } from '../../kernel/report-progress'
import type { Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'
import type { PhotoMaker } from '../../photos/processing/photo-types'
import type { Ports } from '../../ports-types'
import { addPrivateFacts } from '../../private-facts/add-private-facts'
import { type AccountImportRow, readAccountImport, writeAccountImport } from './account-import-rows'
import { archiveUploadKey } from './import-files'
import { createMover, planPlaces } from './plan-places'
import { writeDocuments } from './write-documents'
import { writeNamedFiles, writePdfs } from './write-files'

export type AccountImportParts = Pick<
  Ports,
  'items' | 'files' | 'jobs' | 'mail' | 'metrics' | 'now'
> & { archives: ArchiveReader; maker: PhotoMaker }

/** Minimum milliseconds between two reports of progress, and maximum number of files listed. */
const progressPause = 250
const maxNamed = 100

type Task = { importId: string; signal: AbortSignal }

const isOver = ({ status }: AccountImportRow) => status === 'done' || status === 'failed'

/**
 * Writes the content of an archive into an account. Existing data is not changed, and a repeated call adds nothing.
 * Pictures and fonts come first, so that no document is without its own.
 */
async function writeArchive(
  ports: AccountImportParts,
  owner: OwnerId,
  task: Task,
  archive: AccountArchive,
  notify: (progress: { done: number; of: number }) => void,
): Promise<AccountImportResult> {
  await addPrivateFacts(ports, owner, archive.facts)
  const named = await writeNamedFiles(ports, owner, archive.named)
  const places = await planPlaces(ports, owner, archive.documents)
  const move = await createMover(ports, owner, places)
  const written = await writeDocuments(ports, owner, places, { ...task, move }, notify)
  const ids = new Map(places.map(({ archived, id }) => [archived.document.id, id]))
  const pdfs = await writePdfs(ports, owner, archive.pdfs, (id) => ids.get(id))
  const refused = [...archive.refused, ...written.refused, ...named.refused, ...pdfs.refused]
  const { added, alreadyHere, versions } = written
  return {
    added,
    alreadyHere,
    versions,
    pictures: named.count,
    pdfs: pdfs.count,
    refused: refused.slice(0, maxNamed),
    refusedCount: refused.length,
  }
}

/** Reads the archive and writes its content; returns the result for the import's row. */
async function restoreArchive(
  ports: AccountImportParts,
  owner: OwnerId,
  task: Task,
  bytes: Uint8Array,
  notify: (progress: { done: number; of: number }) => void,
): Promise<Pick<AccountImportRow, 'status' | 'code' | 'result'>> {
  const read = await ports.archives.read({ bytes, now: ports.now() })
  if (read.ok) {
    const result = await writeArchive(ports, owner, task, read.archive, notify)
    return { status: 'done', code: null, result }
  }
  if (read.code === 'busy') throw new Error('Too many archives are being read')
  return { status: 'failed', code: read.code, result: null }
}

/**
 * Runs the import of an archive into the account. A repeated call after a crash adds what is missing; an import
 * that is over stays as it is.
 *
 * @throws when it has to be retried: the reader is busy, or another process works on the same import
 */
export async function runAccountImport(
  ports: AccountImportParts,
  owner: OwnerId,
  { id, signal }: { id: string; signal: AbortSignal },
): Promise<void> {
  const upload = archiveUploadKey(owner, id)
  const row = await readAccountImport(ports, owner, id)
  if (!row || isOver(row)) return ports.files.delete(upload)
  const begun = await writeAccountImport(ports, owner, {
    ...row,
    status: 'reading',
    progress: null,
  })
  const file = begun && (await ports.files.get(upload))
  if (!begun || !file) throw new Error('Somebody else works on this import')
  const write = (told: Stored<AccountImportRow>) => writeAccountImport(ports, owner, told)
  // Progress exists only while writing, so that it sets this status, too.
  const notify = (told: Stored<AccountImportRow>) => write({ ...told, status: 'writing' })
  const progress = reportProgress<Stored<AccountImportRow>>(begun, notify, progressPause)
  const bringing = restoreArchive(
    ports,
    owner,
    { importId: id, signal },
    file.bytes,
    progress.notify,
  )
  const brought = await bringing.finally(() => progress.end())
  const told = await progress.end()
  const isKept = told !== null && (await write({ ...told, ...brought, progress: null })) !== null
  if (!isKept && (await readAccountImport(ports, owner, id))) {
    throw new Error('Somebody else has changed this import')
  }
  await ports.files.delete(upload)
}

/** Marks an import as failed after its last attempt. */
export async function failAccountImport(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const row = await readAccountImport(ports, owner, id)
  if (row && !isOver(row)) {
    const failed = { ...row, status: 'failed' as const, code: 'gave-up' as const, progress: null }
    if (!(await writeAccountImport(ports, owner, failed))) throw new Error('The import was changed')
  }
  await ports.files.delete(archiveUploadKey(owner, id))
}
