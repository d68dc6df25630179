import 'server-only'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'

export const modelJobKind = 'model-request'

/** Lets a request be worked on; the same round again is the same job. */
export async function enqueueRequest(
  { jobs }: Pick<Ports, 'jobs'>,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<void> {
  const payload = { owner, id, round }
  await jobs.enqueue({ id: `${modelJobKind}:${owner}:${id}:${round}`, kind: modelJobKind, payload })
}
