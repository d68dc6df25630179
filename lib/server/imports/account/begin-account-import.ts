import 'server-only'
import type { ImportUpload } from '@/lib/api/imports'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { beginUpload } from '../uploads/begin-upload'
import type { UploadKind } from '../uploads/upload-kind'
import {
  type AccountImportRow,
  createAccountImport,
  deleteAccountImport,
  listAccountImports,
  readAccountImport,
} from './account-import-rows'
import { archiveUploadKey } from './import-files'

const archiveUploads: UploadKind<AccountImportRow> = {
  keyOf: archiveUploadKey,
  list: listAccountImports,
  read: readAccountImport,
  create: createAccountImport,
  delete: deleteAccountImport,
  isOpen: ({ status }) => status !== 'done' && status !== 'failed',
  maxStored: 100,
  maxOpen: 10,
}

/**
 * Begins the import of an archive into an account.
 *
 * @param input.id of the import; idempotent
 * @returns `too-many-files` while the account has too many
 */
export function beginAccountImport(
  ports: Pick<Ports, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  { id, fileName }: { id: string; fileName: string },
): Promise<Outcome<ImportUpload>> {
  return beginUpload(ports, owner, archiveUploads, {
    id,
    fileName,
    status: 'waiting',
    progress: null,
    code: null,
    result: null,
    createdAt: ports.now(),
  })
}
