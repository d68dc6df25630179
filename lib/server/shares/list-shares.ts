import 'server-only'
import type { Share } from '@/lib/api/shares'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { type ShareParts, shareAnswer } from './share-answers'
import { shares } from './share-rows'

/** Lists the links of an owner, newest first; revoked ones, too, for 30 days. */
export async function listShares(
  ports: ShareParts,
  owner: OwnerId,
  { document }: { document?: string | undefined } = {},
): Promise<Share[]> {
  const all = [...(await shares.readAll(ports, owner)).values()]
  const asked = all.filter(
    ({ documents }) => document === undefined || documents.some(({ id }) => id === document),
  )
  const newestFirst = asked.toSorted((one, other) => other.createdAt - one.createdAt)
  return Promise.all(newestFirst.map((share) => shareAnswer(ports, owner, share)))
}

/** Reads one link of an owner. */
export async function readShare(
  ports: ShareParts,
  owner: OwnerId,
  id: string,
): Promise<Outcome<Share>> {
  const share = await shares.read(ports, owner, id)
  if (!share) return { ok: false, code: 'not-found' }
  return { ok: true, value: await shareAnswer(ports, owner, share) }
}
