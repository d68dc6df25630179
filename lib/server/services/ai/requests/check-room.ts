import 'server-only'
import type { Outcome } from '../../../outcome'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { isOpen, listAiRequests } from '../../../repositories/ai-requests'

/** Requests of one account that are kept, and that are under way. */
const maxStored = 100
const maxOpen = 5
const busySeconds = 60
const fullSeconds = 86_400

/**
 * Whether somebody may ask a model for something more.
 *
 * @param what a request that is new, or one that is kept and to be worked on again
 * @returns `too-many-requests` while five are under way, or a hundred are kept
 */
export async function checkRoom(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  what: 'new' | 'again',
): Promise<Outcome<null>> {
  const kept = await listAiRequests(ports, owner, maxStored)
  const isBusy = kept.filter(isOpen).length >= maxOpen
  if (isBusy) return { ok: false, code: 'too-many-requests', retryAfter: busySeconds }
  if (what === 'again' || kept.length < maxStored) return { ok: true, value: null }
  return { ok: false, code: 'too-many-requests', retryAfter: fullSeconds }
}
