import 'server-only'
import type { DocumentHead } from '@/lib/api/documents'
import { filedAsCopy } from '@/lib/resume/filing'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { createDocument } from './create-document'
import { findDocument } from './read-stored-document'

/** Copies a document, under an id of its own. Its entries keep their ids: they are unique within one document. */
export async function duplicateDocument(
  ports: Pick<Ports, 'items' | 'now' | 'ids' | 'documentHooks'>,
  owner: OwnerId,
  { id, newId, operationId }: { id: string; newId: string; operationId: string },
): Promise<Outcome<DocumentHead>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const document = { ...filedAsCopy(found.value.body.document), id: newId }
  return createDocument(ports, owner, { from: { document }, operationId, newId })
}
