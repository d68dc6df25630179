import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

export const modelJobKind = 'model-request'

/** Enqueues the job of a request; idempotent per round. */
export async function enqueueRequest(
  { jobs }: Pick<Ports, 'jobs'>,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<void> {
  const payload = { owner, id, round }
  await jobs.enqueue({ id: `${modelJobKind}:${owner}:${id}:${round}`, kind: modelJobKind, payload })
}
