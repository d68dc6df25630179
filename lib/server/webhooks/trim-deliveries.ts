import 'server-only'
import { maxDeliveries } from '@/lib/api/webhooks'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deliveriesOf } from './delivery-rows'

/** Deletes the ended deliveries of a webhook beyond the latest ones. */
export async function trimDeliveries(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  webhookId: string,
): Promise<void> {
  const deliveries = deliveriesOf(webhookId)
  const rows = await deliveries.list(ports, owner, 1_000, 'descending')
  const ended = rows.filter(({ state }) => state !== 'waiting')
  for (const row of ended.slice(maxDeliveries)) await deliveries.deleteRead(ports, owner, row)
}
