import 'server-only'
import type { ImportUpload } from '@/lib/api/imports'
import { importLimits } from '@/lib/importers/limits'
import type { Home } from '../home-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { createImport, deleteImport, readImport } from '../repositories/imports'
import { importUploadKey } from './import-files'
import { checkImportQuota, uploadSeconds } from './import-quota'

/** What a browser says of a file counts for nothing: its bytes are looked at. */
const uploadType = 'application/octet-stream'

/**
 * Begins to import a file: what it answers takes the bytes, which are read as soon as they are there.
 *
 * @param input.id of the import; the same again is the same one
 * @returns `too-many-files` while the account has too many, until some are read, deleted or a day old
 */
export async function beginImport(
  home: Pick<Home, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  { id, fileName }: { id: string; fileName: string },
): Promise<Outcome<ImportUpload>> {
  // What is there already has its place, also when it is asked for once more.
  const isThere = (await readImport(home, owner, id)) !== null
  const full = isThere ? null : await checkImportQuota(home, owner, 1)
  if (full) return full
  const isNew = await createImport(home, owner, {
    id,
    fileName,
    status: 'waiting',
    progress: null,
    code: null,
    result: null,
    createdAt: home.now(),
  })
  // However many began at once, no more than may be stay.
  const crowded = isNew ? await checkImportQuota(home, owner, 0) : null
  if (crowded) {
    await deleteImport(home, owner, id)
    return crowded
  }
  const upload = await home.files.signUpload({
    key: importUploadKey(owner, id),
    type: uploadType,
    maximalBytes: importLimits.fileBytes,
    lifetime: uploadSeconds,
  })
  return { ok: true, value: { id, upload } }
}
