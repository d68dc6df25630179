import 'server-only'
import { reauthenticationLifetime } from '../identity/reauthentication-lifetime'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { checkLeaving } from '../workspaces/leave-all'
import { eraseAccount } from './erase-account'
import type { EraseParts } from './erase-with-job'

/**
 * Deletes an account with everything it owns, for a user who has authenticated within the last ten minutes.
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
  await eraseAccount(ports, owner)
  return { ok: true, value: null }
}
