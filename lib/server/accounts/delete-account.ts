import 'server-only'
import { reauthenticationLifetime } from '../identity/reauthentication-lifetime'
import { putErasedOwner } from '../kernel/rows/erased-owner-rows'
import type { Outcome } from '../outcome'
import { type OwnerId, toOwnerId } from '../owner'
import { checkLeaving, leaveAll } from '../workspaces/leave-all'
import { deleteJobKind, eraseOwner } from './erase-owner'
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

/** Registers the job that completes deletions of accounts and workspaces. Called once, at start. */
export function scheduleAccounts(ports: EraseParts): void {
  ports.jobs.handle(deleteJobKind, {
    attempts: 20,
    deadline: 10 * 60_000,
    async run({ payload }) {
      const owner = toOwnerId(String(payload.owner))
      await putErasedOwner(ports, owner)
      await ports.vectors.removeOwner(owner)
      await leaveAll(ports, owner)
      await eraseOwner(ports, owner)
    },
    // No user is left to notify; the dead job is in the operator's figures.
    async fail() {},
  })
}
