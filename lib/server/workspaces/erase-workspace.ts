import 'server-only'
import { type EraseParts, enqueueDeletion, eraseNow } from '../accounts/erase-with-job'
import { reauthenticationLifetime } from '../identity/reauthentication-lifetime'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { releaseDomains } from './sign-in/change-sign-in'
import { deleteWorkspace, readWorkspace } from './workspace-rows'

/** Deletes a workspace with everything in it. Closed first, so that nothing new is written. Idempotent. */
export async function eraseSpace(ports: EraseParts, workspace: OwnerId): Promise<void> {
  await enqueueDeletion(ports, workspace)
  await releaseDomains(ports, workspace)
  await deleteWorkspace(ports, workspace)
  await eraseNow(ports, workspace)
}

/**
 * Deletes a workspace for an owner who has authenticated within the last ten minutes and names it.
 *
 * @param input.signedInAt of the principal
 * @returns `proof-needed`; `invalid` for another name
 */
export async function eraseWorkspace(
  ports: EraseParts,
  workspace: OwnerId,
  { name, signedInAt }: { name: string; signedInAt: number },
): Promise<Outcome<null>> {
  const stored = await readWorkspace(ports, workspace)
  if (!stored) return { ok: false, code: 'workspace-not-found' }
  if (ports.now() - signedInAt >= reauthenticationLifetime) {
    return { ok: false, code: 'proof-needed' }
  }
  if (name.trim() !== stored.name) {
    const reason = 'not the name of this workspace'
    return {
      ok: false,
      code: 'invalid',
      problems: [{ path: 'name', code: 'not-allowed', reason }],
    }
  }
  await eraseSpace(ports, workspace)
  return { ok: true, value: null }
}
