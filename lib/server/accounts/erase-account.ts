import 'server-only'
import type { OwnerId } from '../owner'
import { leaveAll } from '../workspaces/leave-all'
import { type EraseParts, enqueueDeletion, eraseNow } from './erase-with-job'

/**
 * Erases an account with everything it owns, for the person or for an operator: both have checked before that they may.
 * A workspace that would be left without an owner goes on with a member (`leaveAll`). The job is written first, so that it
 * completes the erasure after a crash at any point.
 *
 * @param onCertain called once the job is written, while the rows of the account are still there; does not throw
 */
export async function eraseAccount(
  ports: EraseParts,
  owner: OwnerId,
  onCertain: () => Promise<void> = async () => {},
): Promise<void> {
  await enqueueDeletion(ports, owner)
  await onCertain()
  await leaveAll(ports, owner)
  await eraseNow(ports, owner)
}
