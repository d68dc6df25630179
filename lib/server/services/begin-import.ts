import 'server-only'
import type { ImportUpload } from '@/lib/api/imports'
import { importLimits } from '@/lib/importers/limits'
import type { Home } from '../home-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { countImports, createImport } from '../repositories/imports'
import { importUploadKey } from './import-files'

/** What a browser says of a file counts for nothing: its bytes are looked at. */
const uploadType = 'application/octet-stream'
const uploadSeconds = 300
/** Imports of one account that are kept at once: each may hold a file of 10 MB. */
const mostImports = 50

/**
 * Begins to import a file: what it answers takes the bytes, which are read as soon as they are there.
 *
 * @param input.id of the import; the same again is the same one
 * @returns `too-many-requests` while the account has too many, until some are deleted or a day old
 */
export async function beginImport(
  home: Pick<Home, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  { id, fileName }: { id: string; fileName: string },
): Promise<Outcome<ImportUpload>> {
  if ((await countImports(home, owner, mostImports)) >= mostImports) {
    return { ok: false, code: 'too-many-requests', retryAfter: 3_600 }
  }
  await createImport(home, owner, {
    id,
    fileName,
    status: 'waiting',
    progress: null,
    code: null,
    result: null,
    createdAt: home.now(),
  })
  const upload = await home.files.signUpload({
    key: importUploadKey(owner, id),
    type: uploadType,
    maximalBytes: importLimits.fileBytes,
    lifetime: uploadSeconds,
  })
  return { ok: true, value: { id, upload } }
}
