import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/**
 * Receives the bytes of a signed upload, if this server is the file store.
 *
 * @param fields of the form, as they were signed
 * @returns `not-found` for a key of another owner, and where uploads go to the store directly; else why the
 * signature does not allow it
 */
export async function receiveUpload(
  { files }: Pick<Ports, 'files'>,
  owner: OwnerId,
  { fields, bytes }: { fields: Readonly<Record<string, string>>; bytes: Uint8Array },
): Promise<Outcome<{ bytes: number }>> {
  const isOwn = fields.key?.startsWith(`uploads/${owner}/`)
  if (!files.receiveUpload || (fields.key !== undefined && !isOwn)) {
    return { ok: false, code: 'not-found' }
  }
  const received = await files.receiveUpload(fields, bytes)
  return received.ok ? { ok: true, value: { bytes: received.value.size } } : received
}
