import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { shareCounts } from './share-count-rows'
import {
  deletePlaces,
  deletePointer,
  retireSlug,
  type ShareRow,
  shares,
  shareTokens,
} from './share-rows'

type Parts = Pick<Ports, 'items' | 'now'>

/** Revokes a link at once: the next request with it finds nothing. Idempotent. */
export async function revokeShare(
  ports: Parts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  for (;;) {
    const share = await shares.read(ports, owner, id)
    if (!share) return { ok: false, code: 'not-found' }
    await deletePointer(ports, share)
    const now = ports.now()
    // Its address is nobody else's for 30 days: those who have it must not land on another person's page.
    if (share.slug !== null) await retireSlug(ports, owner, { id, slug: share.slug, now })
    await shareTokens.delete(ports, owner, id)
    if (share.revokedAt !== null) return { ok: true, value: null }
    const revoked = { ...share, passwordHash: null, revokedAt: now }
    if (await shares.write(ports, owner, revoked)) return { ok: true, value: null }
  }
}

/** Takes an erased document out of the links that show it; a link to nothing else is deleted. */
export async function endSharesOf(ports: Parts, owner: OwnerId, documentId: string): Promise<void> {
  for (const share of (await shares.readAll(ports, owner)).values()) {
    const documents = share.documents.filter(({ id }) => id !== documentId)
    if (documents.length === share.documents.length) continue
    if (documents.length > 0) await keepRest(ports, owner, { ...share, documents }, documentId)
    else {
      await deletePlaces(ports, owner, share.id)
      await shareTokens.delete(ports, owner, share.id)
      await shareCounts.delete(ports, owner, share.id)
      await shares.delete(ports, owner, share.id)
    }
  }
}

async function keepRest(
  ports: Parts,
  owner: OwnerId,
  share: ShareRow & { rowVersion: number },
  documentId: string,
): Promise<void> {
  if (await shares.write(ports, owner, share)) return
  const there = await shares.read(ports, owner, share.id)
  if (!there) return
  const documents = there.documents.filter(({ id }) => id !== documentId)
  await keepRest(ports, owner, { ...there, documents }, documentId)
}
