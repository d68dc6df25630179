import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import type { SignedUpload } from '../../files/file-types'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { checkUploadQuota } from './check-upload-quota'
import { type UploadKind, type UploadRow, uploadSeconds } from './upload-kind'

/** MIME type for all uploads: the type that a client names is ignored, the bytes are checked instead. */
const uploadType = 'application/octet-stream'

/**
 * Begins an upload: returns the form that receives the bytes, which are read as soon as they are there.
 *
 * @param row initial row; idempotent by its id
 * @returns `too-many-files` while the account has too many, until some are read, deleted or too old
 */
export async function beginUpload<Row extends UploadRow>(
  ports: Pick<Ports, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  kind: UploadKind<Row>,
  row: Row,
): Promise<Outcome<{ id: string; upload: SignedUpload }>> {
  const { id } = row
  // An existing upload is counted already, also when it is begun once more.
  const isThere = (await kind.read(ports, owner, id)) !== null
  const full = isThere ? null : await checkUploadQuota(ports, owner, kind, 1)
  if (full) return full
  const isNew = await kind.create(ports, owner, row)
  // Checks again after the write: of concurrent calls no more than the limit stay.
  const crowded = isNew ? await checkUploadQuota(ports, owner, kind, 0) : null
  if (crowded) {
    await kind.delete(ports, owner, id)
    return crowded
  }
  const upload = await ports.files.signUpload({
    key: kind.keyOf(owner, id),
    type: uploadType,
    maxBytes: importLimits.fileBytes,
    lifetime: uploadSeconds,
  })
  return { ok: true, value: { id, upload } }
}
