import 'server-only'
import type { DocumentBody } from '@/lib/api/documents'
import type { Stored } from '../kernel/rows/rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { BodyData, HeadData } from './body-head-rows'
import { bodyAnswer } from './document-answers'
import { isErased, readBody, readHead } from './document-rows'
import { healDocument } from './heal-document'

type Parts = Pick<Ports, 'items' | 'now'>

/** Reads a document's rows, and heals what a crash has left. Documents in the trash can still be read. */
export async function findDocument(
  ports: Parts,
  owner: OwnerId,
  id: string,
): Promise<Outcome<{ body: Stored<BodyData>; head: Stored<HeadData> | null }>> {
  const [body, head] = await Promise.all([readBody(ports, owner, id), readHead(ports, owner, id)])
  if (head?.isErasing) return { ok: false, code: 'gone' }
  if (!body) {
    return { ok: false, code: (await isErased(ports, owner, id)) ? 'gone' : 'not-found' }
  }
  if (!(await healDocument(ports, owner, id, body, head))) return { ok: false, code: 'gone' }
  return { ok: true, value: { body, head } }
}

/** Reads a whole document of a user. */
export async function readStoredDocument(
  ports: Parts & Pick<Ports, 'configuration'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<DocumentBody>> {
  const found = await findDocument(ports, owner, id)
  return found.ok ? bodyAnswer(ports, id, found.value.body, found.value.head) : found
}
