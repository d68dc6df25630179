import 'server-only'
import { reauthenticationLifetime } from '../identity/reauthentication-lifetime'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { checkLeaving, leaveAll } from '../workspaces/leave-all'
import { type EraseParts, enqueueDeletion, eraseNow } from './erase-with-job'

/**
 * Deletes an account with everything it owns, for a user who has authenticated within the last ten minutes. The job
 * is written first, so that it completes the deletion after a crash at any point.
 *
 * @param input.signedInAt of the principal
 * @returns `proof-needed` when the last authentication is too old; `last-owner` while they alone own a workspace with others
 */
export async function deleteAccount(
  ports: EraseParts,
  owner: OwnerId,
  { signedInAt }: { signedInAt: number },
): Promise<Outcome<null>> {
  if (ports.now() - signedInAt >= reauthenticationLifetime)
    return { ok: false, code: 'proof-needed' }
  const refused = await checkLeaving(ports, owner)
  if (refused) return refused
  await enqueueDeletion(ports, owner)
  await leaveAll(ports, owner)
  await eraseNow(ports, owner)
  return { ok: true, value: null }
}
