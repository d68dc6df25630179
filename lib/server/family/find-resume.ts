import 'server-only'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { storedDocument } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/** Reads a CV in use or in the trash; a letter or application of that id is as if it were not there. */
export async function findResume(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<Outcome<{ document: ResumeDocument; version: number; isTrashed: boolean }>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const read = storedDocument(found.value.body.document)
  if (!read.ok) return read
  if (read.value.kind !== 'resume') return { ok: false, code: 'not-found' }
  const { body, head } = found.value
  return {
    ok: true,
    value: { document: read.value, version: body.version, isTrashed: Boolean(head?.trashedAt) },
  }
}

/** Refuses a request about a family, with the field of the body that is to blame. */
export const refuseFamily = (path: string, reason: string): Failure => ({
  ok: false,
  code: 'invalid',
  problems: [{ path, code: 'not-allowed', reason }],
})
