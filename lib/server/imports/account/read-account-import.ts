import 'server-only'
import type { AccountImport } from '@/lib/api/account-imports'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  accountImportLifetime,
  deleteAccountImport,
  readAccountImport,
} from './account-import-rows'
import { archiveUploadKey } from './import-files'

type Parts = Pick<Ports, 'items'>

/** Reads the state and the outcome of an archive import. `not-found` for those of other owners and for ended ones. */
export async function readAccountImportState(
  ports: Parts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<AccountImport>> {
  const row = await readAccountImport(ports, owner, id)
  if (!row) return { ok: false, code: 'not-found' }
  const { fileName, status, progress, code, result, createdAt } = row
  const value: AccountImport = {
    id,
    fileName,
    status,
    progress,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTimestamp(createdAt + accountImportLifetime),
    ...(code === null ? {} : { code }),
    ...(result === null ? {} : { result }),
  }
  return { ok: true, value }
}

/** Deletes an import, and its file if that was not read yet. Imported data stays. */
export async function discardAccountImport(
  ports: Parts & Pick<Ports, 'files'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readAccountImport(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The row first: the job stops without it.
  await deleteAccountImport(ports, owner, id)
  await ports.files.delete(archiveUploadKey(owner, id))
  return { ok: true, value: null }
}
