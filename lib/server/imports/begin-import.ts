import 'server-only'
import type { ImportUpload } from '@/lib/api/imports'
import { importLimits } from '@/lib/importers/import-limits'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { importUploadKey } from './import-files'
import { createImport, deleteImport, type ImportRow, listImports, readImport } from './import-rows'
import { beginUpload } from './uploads/begin-upload'
import type { UploadKind } from './uploads/upload-kind'

/** Maximum bytes of an account's unread files: each import that is not over may have a whole file. */
const maxWaitingBytes = 200_000_000

const importUploads: UploadKind<ImportRow> = {
  keyOf: importUploadKey,
  list: listImports,
  read: readImport,
  create: createImport,
  delete: deleteImport,
  isOpen: ({ status }) => status === 'waiting' || status === 'reading',
  maxStored: 50,
  maxOpen: Math.floor(maxWaitingBytes / importLimits.fileBytes),
}

/**
 * Begins the import of a file.
 *
 * @param input.id of the import; idempotent
 * @returns `too-many-files` while the account has too many, until some are read, deleted or a day old
 */
export function beginImport(
  ports: Pick<Ports, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  { id, fileName }: { id: string; fileName: string },
): Promise<Outcome<ImportUpload>> {
  return beginUpload(ports, owner, importUploads, {
    id,
    fileName,
    status: 'waiting',
    progress: null,
    code: null,
    result: null,
    createdAt: ports.now(),
  })
}
