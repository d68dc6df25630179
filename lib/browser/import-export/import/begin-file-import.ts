import type { IdGenerator } from '@/lib/resume/ids'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { backupLimits } from '../backup/backup-limits'
import type { ImportResult, RefusedFile } from '../backup/import-file'
import { importOwnFile } from '../backup/import-own-file'
import { storeDraft } from './draft-files'

/** Result for one chosen or dropped file. */
export type BroughtFile =
  | { kind: 'documents'; result: Extract<ImportResult, { ok: true }> }
  /** It needs a review; `id` is that of the review. */
  | { kind: 'review'; id: string }
  | { kind: 'refused'; refused: RefusedFile }

/** A folder looks like a file until it is read. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/**
 * Imports a file: own files, JSON Resume, Europass and backups return their CVs at once; anything else, and a CV that
 * cannot hold all of its file, gets a review, which also reports files that are not a CV. Nothing is sent, and nothing
 * is stored as a CV.
 */
export async function beginFileImport(
  file: File,
  ids: IdGenerator,
  namespace: JournalNamespace,
): Promise<BroughtFile> {
  const refuse = (code: RefusedFile['code']): BroughtFile => ({
    kind: 'refused',
    refused: { fileName: file.name, code, problems: [] },
  })
  if (file.size > backupLimits.fileBytes) return refuse('too-large')
  const bytes = await readBytes(file)
  if (!bytes) return refuse('folder')
  const result = await importOwnFile(bytes, file.name, ids)
  if (result && !result.ok) return { kind: 'refused', refused: result.refused }
  const isWhole = result?.documents.every(({ leftOut = [] }) => leftOut.length === 0)
  if (result && isWhole) return { kind: 'documents', result }
  return { kind: 'review', id: await storeDraft(namespace, file.name, { kind: 'file', bytes }) }
}
