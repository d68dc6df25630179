import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { DeliveryRow } from './delivery-rows'

export const deliveryJobKind = 'webhook-delivery'

/** Enqueues the next attempt of a delivery; idempotent per attempt. */
export async function enqueueDelivery(
  { jobs, now }: Pick<Ports, 'jobs' | 'now'>,
  owner: OwnerId,
  row: Pick<DeliveryRow, 'id' | 'webhookId' | 'round' | 'attempts' | 'nextAt'>,
): Promise<void> {
  const { id, webhookId, round, attempts, nextAt } = row
  await jobs.enqueue({
    id: `${deliveryJobKind}:${owner}:${webhookId}:${id}:${round}:${attempts}`,
    kind: deliveryJobKind,
    payload: { owner, webhookId, id, round, attempts },
    delay: Math.max(0, nextAt - now()),
  })
}
