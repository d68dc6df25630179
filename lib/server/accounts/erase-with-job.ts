import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { VectorsUnavailableError } from '../vectors/vector-types'
import { eraseOwner } from './erase-owner'

export type EraseParts = Pick<
  Ports,
  'items' | 'files' | 'vectors' | 'identity' | 'secrets' | 'jobs' | 'now'
>

export const deleteJobKind = 'delete-account'

/** Milliseconds after which the job checks for rows that a concurrent request has written. */
const secondLook = 60_000

/** Enqueues the job that completes the deletion of an owner after a crash at any point; idempotent. */
export function enqueueDeletion({ jobs }: EraseParts, owner: OwnerId): Promise<void> {
  return jobs.enqueue({
    id: `${deleteJobKind}:${owner}`,
    kind: deleteJobKind,
    payload: { owner },
    delay: secondLook,
  })
}

/** Deletes everything that an owner has. What an external service does not delete now is left to the job. */
export async function eraseNow(ports: EraseParts, owner: OwnerId): Promise<void> {
  await eraseOwner(ports, owner)
  try {
    await ports.vectors.removeOwner(owner)
  } catch (error) {
    // Vectors may be in an external service: the job is retried until it answers.
    if (!(error instanceof VectorsUnavailableError)) throw error
  }
}
