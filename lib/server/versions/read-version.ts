import 'server-only'
import type { VersionBody } from '@/lib/api/documents'
import { storedDocument, versionAnswer } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readVersionDocument, readVersionHead } from './version-rows'

/** Reads a stored version of a document with its content. */
export async function readVersion(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { id, number }: { id: string; number: number },
): Promise<Outcome<VersionBody>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const [head, document] = await Promise.all([
    readVersionHead(ports, owner, id, number),
    readVersionDocument(ports, owner, id, number),
  ])
  if (!head || !document) return { ok: false, code: 'not-found' }
  const known = storedDocument(document)
  if (!known.ok) return known
  return { ok: true, value: { ...versionAnswer(head), document: known.value } }
}
