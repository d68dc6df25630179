import 'server-only'
import type { ImportUpload } from '@/lib/api/imports'
import { importLimits } from '@/lib/importers/limits'
import type { Home } from '../../home-types'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import {
  type AccountImportRow,
  createAccountImport,
  deleteAccountImport,
  listAccountImports,
  readAccountImport,
} from '../../repositories/account-imports'
import { archiveUploadKey } from './import-files'

type Parts = Pick<Home, 'items' | 'files' | 'now'>

/** Seconds in which the form takes its file. */
const uploadSeconds = 300
/** Archives of one account that may wait, and of which it is known what came. */
const mostWaiting = 10
const mostKept = 100
/** A form that has ended can still be on its way through a slow line for so long, in milliseconds. */
const grace = 10 * 60_000

const isOver = ({ status }: AccountImportRow) => status === 'done' || status === 'failed'

/** Why no more fit, or null. Those whose form has ended without a file make room. */
async function checkRoom(home: Parts, owner: OwnerId, more: number): Promise<Failure | null> {
  const code = 'too-many-files'
  const last = home.now() - uploadSeconds * 1000 - grace
  let [waiting, kept] = [more, more]
  for (const row of await listAccountImports(home, owner)) {
    const isUnused =
      row.status === 'waiting' &&
      row.createdAt <= last &&
      !(await home.files.head(archiveUploadKey(owner, row.id)))
    if (isUnused) await deleteAccountImport(home, owner, row.id)
    else kept++
    if (!isUnused && !isOver(row)) waiting++
  }
  if (kept > mostKept) return { ok: false, code, retryAfter: 3_600 }
  return waiting > mostWaiting ? { ok: false, code, retryAfter: 30 } : null
}

/**
 * Begins to bring an archive into an account: what it answers takes the bytes, which are read as soon as
 * they are there.
 *
 * @param input.id of the import; the same again is the same one
 * @returns `too-many-files` while the account has too many
 */
export async function beginAccountImport(
  home: Parts,
  owner: OwnerId,
  { id, fileName }: { id: string; fileName: string },
): Promise<Outcome<ImportUpload>> {
  const isThere = (await readAccountImport(home, owner, id)) !== null
  const full = isThere ? null : await checkRoom(home, owner, 1)
  if (full) return full
  const row: AccountImportRow = {
    id,
    fileName,
    status: 'waiting',
    progress: null,
    code: null,
    result: null,
    createdAt: home.now(),
  }
  const isNew = await createAccountImport(home, owner, row)
  // However many began at once, no more than may be stay.
  const crowded = isNew ? await checkRoom(home, owner, 0) : null
  if (crowded) {
    await deleteAccountImport(home, owner, id)
    return crowded
  }
  const upload = await home.files.signUpload({
    key: archiveUploadKey(owner, id),
    // What a client says of a file counts for nothing: its bytes are looked at.
    type: 'application/octet-stream',
    maximalBytes: importLimits.fileBytes,
    lifetime: uploadSeconds,
  })
  return { ok: true, value: { id, upload } }
}
