import 'server-only'
import type { ImportAnswer } from '@/lib/api/imports'
import type { ImportOutcome } from '@/lib/importers/import-types'
import { decodeDataUrl } from '@/lib/resume/data-url'
import { reportProgress } from '../kernel/report-progress'
import { countEvent } from '../kernel/rows/count-event'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { Reader } from '../reader/reader-types'
import { deleteOtherResults, importResultKey, importUploadKey } from './import-files'
import { type ImportRow, readImport, writeImport } from './import-rows'

type CountingParts = Pick<Ports, 'items' | 'files' | 'metrics' | 'now'>
type Parts = CountingParts & { reader: Reader }

/** Minimum milliseconds between two reports of progress. */
const progressPause = 250

const isOver = ({ status }: ImportRow) => status === 'done' || status === 'failed'

/** Counts once for each import, also after a crash between its end and this. */
const countEnd = (ports: CountingParts, { id, status, code }: ImportRow) =>
  countEvent(ports, {
    event: 'import',
    label: status === 'done' ? 'read' : (code ?? 'gave-up'),
    operation: id,
  })

/** Completes the end of an import: counts it and deletes other results. Repeating it has no further effect. */
async function settleEnd(ports: CountingParts, owner: OwnerId, row: ImportRow): Promise<void> {
  await countEnd(ports, row)
  await deleteOtherResults(ports, owner, row)
}

const resultOf = (
  outcome: ImportOutcome & { ok: true },
): Pick<ImportAnswer, 'draft' | 'document' | 'image'> =>
  outcome.kind === 'draft'
    ? { draft: outcome.draft }
    : { document: outcome.document, ...imageOf(outcome.image) }

/** Returns the picture inside the file, by the rule of the browser: undefined unless it is a valid picture. */
const imageOf = (image: string | undefined) =>
  image !== undefined && decodeDataUrl(image) ? { image } : {}

/**
 * Reads the file of an import and stores the draft: file first, then the row that names it. Two concurrent attempts
 * write two files, of which the row names one; once it names one, nothing changes.
 *
 * @param attempt number of the attempt
 * @throws when it has to be retried: the reader is busy, or another process works on the same import
 */
export async function importFile(
  ports: Parts,
  owner: OwnerId,
  { id, attempt }: { id: string; attempt: number },
): Promise<void> {
  const upload = importUploadKey(owner, id)
  // 1. Check that the import is not over.
  const row = await readImport(ports, owner, id)
  if (!row || isOver(row)) {
    if (row) await settleEnd(ports, owner, row)
    return ports.files.delete(upload)
  }
  const begun = await writeImport(ports, owner, {
    ...row,
    status: 'reading',
    progress: null,
    code: null,
  })
  const file = begun && (await ports.files.get(upload))
  if (!begun || !file) throw new Error('Somebody else works on this import')

  // 2. Read it.
  const progress = reportProgress(begun, (row) => writeImport(ports, owner, row), progressPause)
  const outcome = await ports.reader.read({
    bytes: file.bytes,
    fileName: row.fileName,
    onProgress: progress.notify,
  })
  if (!outcome.ok && outcome.code === 'busy') throw new Error('Too many files are being read')
  if (!outcome.ok && outcome.code === 'not-started')
    return stopUnread(ports, owner, await progress.end(), outcome.error)

  // 3. Store the result.
  const told = await progress.end()
  const result = outcome.ok ? importResultKey(owner, id, attempt) : null
  if (outcome.ok && result !== null) {
    const bytes = new TextEncoder().encode(JSON.stringify(resultOf(outcome)))
    await ports.files.put(result, bytes, 'application/json')
  }
  const ended = told && {
    ...told,
    progress: null,
    result,
    ...(outcome.ok
      ? { status: 'done' as const, code: null }
      : { status: 'failed' as const, code: outcome.code }),
  }
  const isKept = ended !== null && (await writeImport(ports, owner, ended)) !== null
  if (!isKept && result !== null) await ports.files.delete(result)
  if (!isKept && (await readImport(ports, owner, id))) {
    throw new Error('Somebody else has changed this import')
  }

  if (isKept) await settleEnd(ports, owner, ended)

  // 4. Delete the upload, which is not needed any more.
  await ports.files.delete(upload)
}

/**
 * Leaves an import for the next attempt, with the reason in its row in case there is none: no file can be read here.
 *
 * @throws always
 */
async function stopUnread(
  ports: CountingParts,
  owner: OwnerId,
  row: Stored<ImportRow> | null,
  error: unknown,
): Promise<never> {
  if (row) await writeImport(ports, owner, { ...row, code: 'not-started', progress: null })
  throw new Error('The importers cannot be loaded', { cause: error })
}

/** Marks an import as failed after its last attempt. */
export async function failImport(ports: CountingParts, owner: OwnerId, id: string): Promise<void> {
  const row = await readImport(ports, owner, id)
  if (row && !isOver(row)) {
    const failed = {
      ...row,
      status: 'failed' as const,
      code: row.code ?? ('gave-up' as const),
      progress: null,
    }
    if (!(await writeImport(ports, owner, failed))) throw new Error('The import was changed')
    await countEnd(ports, failed)
  }
  await ports.files.delete(importUploadKey(owner, id))
}
