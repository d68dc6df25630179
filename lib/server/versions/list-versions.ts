import 'server-only'
import type { VersionList } from '@/lib/api/documents'
import { versionAnswer } from '../documents/document-answers'
import { findDocument } from '../documents/read-stored-document'
import { InvalidCursorError } from '../items/item-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readVersionHeads } from './version-rows'

const defaultLimit = 50

/** Lists the stored versions of a document, newest first. */
export async function listVersions(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { id, cursor, limit = defaultLimit }: { id: string; cursor?: string; limit?: number },
): Promise<Outcome<VersionList>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  try {
    const page = await readVersionHeads(ports, owner, id, { limit, cursor: cursor ?? null })
    return { ok: true, value: { items: page.heads.map(versionAnswer), cursor: page.cursor } }
  } catch (error) {
    if (!(error instanceof InvalidCursorError)) throw error
    const reason = 'not a cursor of this list'
    const problems = [{ path: 'cursor', code: 'not-allowed' as const, reason }]
    return { ok: false, code: 'invalid', problems }
  }
}
