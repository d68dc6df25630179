import 'server-only'
import type { VersionHead } from '@/lib/api/documents'
import { versionAnswer } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { putVersionHead, readVersionHead } from './version-rows'

/** Sets or removes the name of a stored version. One with a name is retained for ever. */
export async function nameVersion(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { id, number, name }: { id: string; number: number; name: string },
): Promise<Outcome<VersionHead>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  for (;;) {
    const head = await readVersionHead(ports, owner, id, number)
    if (!head) return { ok: false, code: 'not-found' }
    const named = { ...head, name: name.trim() }
    if (named.name === head.name) return { ok: true, value: versionAnswer(head) }
    const put = await putVersionHead(ports, owner, named, head.rowVersion)
    if (put.ok) return { ok: true, value: versionAnswer(named) }
  }
}
