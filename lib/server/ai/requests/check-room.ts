import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AiRequestRow, isOpen, listAiRequests } from './ai-request-rows'

/** Maximum number of requests of one account that are stored, and that are under way. */
const maxStored = 100
const maxOpen = 5
const busySeconds = 60

/**
 * Checks whether an account may begin another model request.
 *
 * @param what `new` for a new request, `again` for a stored one that runs again
 * @param kind of the request
 * @returns `too-many-requests` while five are under way, or one that reads a whole file where this one does, or a
 * hundred are stored
 */
export async function checkRoom(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  what: 'new' | 'again',
  kind: AiRequestRow['kind'],
): Promise<Outcome<null>> {
  const kept = await listAiRequests(ports, owner, maxStored)
  const open = kept.filter(isOpen)
  const isAlone = kind !== 'import-reading' || open.every((row) => row.kind !== kind)
  const isBusy = open.length >= maxOpen || !isAlone
  if (isBusy) return { ok: false, code: 'too-many-requests', retryAfter: busySeconds }
  if (what === 'again' || kept.length < maxStored) return { ok: true, value: null }
  return { ok: false, code: 'too-many-requests', retryAfter: daySeconds }
}
