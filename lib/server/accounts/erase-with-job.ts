import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { putErasedOwner } from '../kernel/rows/erased-owner-rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { VectorsUnavailableError } from '../vectors/vector-types'
import { deleteJobKind, eraseOwner } from './erase-owner'

export type EraseParts = Pick<
  Ports,
  'items' | 'files' | 'vectors' | 'identity' | 'secrets' | 'jobs' | 'now'
>

/**
 * Milliseconds after which everything is erased once more: what crashed is completed after a minute, and what a request
 * or job of the owner has written meanwhile goes after an hour.
 */
const rounds = [minuteMs, hourMs]

/** Enqueues the jobs that complete the deletion of an owner after a crash at any point; idempotent. */
export async function enqueueDeletion(ports: EraseParts, owner: OwnerId): Promise<void> {
  for (const delay of rounds) {
    const id = `${deleteJobKind}:${owner}:${delay / minuteMs}`
    await ports.jobs.enqueue({ id, kind: deleteJobKind, payload: { owner }, delay })
  }
}

/**
 * Deletes everything that an owner has, and marks them as erased, so that no job of theirs begins any more. What an
 * external service does not delete now is left to the job.
 */
export async function eraseNow(ports: EraseParts, owner: OwnerId): Promise<void> {
  await putErasedOwner(ports, owner)
  try {
    await ports.vectors.removeOwner(owner)
  } catch (error) {
    // Vectors may be in an external service: the job is retried until it answers.
    if (!(error instanceof VectorsUnavailableError)) throw error
  }
  await eraseOwner(ports, owner)
}
