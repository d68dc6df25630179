import 'server-only'
import type { ImportAnswer } from '@/lib/api/imports'
import type { ImportDraft } from '@/lib/importers/draft/draft-types'
import { beginReview } from '@/lib/importers/draft/review-types'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deleteImportFiles } from './import-files'
import { deleteImport, importLifetime, readImport } from './import-rows'

/** Reads the state and the outcome of an import. `not-found` for those of other owners and for ended ones. */
export async function readImportState(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<ImportAnswer>> {
  const row = await readImport(ports, owner, id)
  if (!row) return { ok: false, code: 'not-found' }
  const { fileName, status, progress, code, result, createdAt } = row
  const answer: ImportAnswer = {
    id,
    fileName,
    status,
    progress,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTimestamp(createdAt + importLifetime),
  }
  if (code !== null && status === 'failed') answer.code = code
  if (result === null) return { ok: true, value: answer }
  const file = await ports.files.get(result)
  // Deleted between the two reads.
  if (!file) return { ok: false, code: 'not-found' }
  const found = JSON.parse(new TextDecoder().decode(file.bytes)) as Pick<
    ImportAnswer,
    'draft' | 'document' | 'image'
  >
  // Written only by this server (import-file.ts).
  const draft = found.draft as ImportDraft | undefined
  if (!draft) return { ok: true, value: { ...answer, ...found } }
  const unplaced = unplacedLines(beginReview(draft)).map(({ text }) => text)
  return { ok: true, value: { ...answer, draft, unplaced } }
}

/** Deletes an import with its file and its draft; a running job stores nothing. */
export async function discardImport(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readImport(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The row first: results written later are deleted, as there is no row.
  await deleteImport(ports, owner, id)
  await deleteImportFiles(ports, owner, id)
  return { ok: true, value: null }
}
