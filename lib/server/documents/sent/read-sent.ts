import 'server-only'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { sentKey } from '../../photos/photo-files'
import type { Ports } from '../../ports-types'
import { findDocument } from '../read-stored-document'

/** Reads a PDF that was sent for an application, under the name that it was sent by. */
export async function readSent(
  ports: Pick<Ports, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  { id, fileId }: { id: string; fileId: string },
): Promise<Outcome<{ name: string; bytes: Uint8Array<ArrayBuffer> }>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const { document } = found.value.body
  const sent = document.kind === 'application' ? document.content.sent : []
  const named = sent.find((file) => file.fileId === fileId)
  const file = named ? await ports.files.get(sentKey(owner, fileId)) : null
  if (!named || !file) return { ok: false, code: 'not-found' }
  return { ok: true, value: { name: named.name, bytes: new Uint8Array(file.bytes) } }
}
