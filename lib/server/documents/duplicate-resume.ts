import 'server-only'
import type { ResumeHead } from '@/lib/api/resumes'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { createResume } from './create-resume'
import { findDocument } from './read-resume'

/** Copies a document, under an id of its own. Its entries keep their ids: they are unique within one document. */
export async function duplicateResume(
  ports: Pick<Ports, 'items' | 'now' | 'ids'>,
  owner: OwnerId,
  { id, newId, operationId }: { id: string; newId: string; operationId: string },
): Promise<Outcome<ResumeHead>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const document = { ...found.value.body.document, id: newId }
  return createResume(ports, owner, { from: { document }, operationId, newId })
}
