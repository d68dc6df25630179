import 'server-only'
import { maxDeliveries, type WebhookDelivery } from '@/lib/api/webhooks'
import { derivedId } from '../derived-id'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { newDelivery } from './announce'
import { deliveriesOf } from './delivery-rows'
import { enqueueDelivery } from './enqueue-delivery'
import { deliveryAnswer } from './webhook-answers'
import { webhooks } from './webhook-rows'

const missing = { ok: false, code: 'not-found' } as const

/** Lists the latest deliveries of a webhook, the newest first. */
export async function listDeliveries(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  webhookId: string,
): Promise<Outcome<WebhookDelivery[]>> {
  if (!(await webhooks.read(ports, owner, webhookId))) return missing
  const rows = await deliveriesOf(webhookId).list(ports, owner, maxDeliveries, 'descending')
  return { ok: true, value: rows.map(deliveryAnswer) }
}

/**
 * Sends a delivery again, with its id and its content, also for a webhook that is off. One that still waits is due at
 * once.
 */
export async function redeliver(
  ports: Pick<Ports, 'items' | 'jobs' | 'now'>,
  owner: OwnerId,
  webhookId: string,
  id: string,
): Promise<Outcome<WebhookDelivery>> {
  const deliveries = deliveriesOf(webhookId)
  for (;;) {
    const row = await deliveries.read(ports, owner, id)
    if (!row || !(await webhooks.read(ports, owner, webhookId))) return missing
    const again = { state: 'waiting', attempts: 0, nextAt: ports.now(), endedAt: null } as const
    const written = await deliveries.write(ports, owner, {
      ...row,
      ...again,
      round: row.round + 1,
    })
    if (!written) continue
    await enqueueDelivery(ports, owner, written)
    return { ok: true, value: deliveryAnswer(written) }
  }
}

/**
 * Sends a test to a webhook, also to one that is off: once, without further attempts.
 *
 * @param request idempotency key
 */
export async function pingWebhook(
  ports: Pick<Ports, 'items' | 'jobs' | 'now'>,
  owner: OwnerId,
  webhookId: string,
  request: string,
): Promise<Outcome<WebhookDelivery>> {
  if (!(await webhooks.read(ports, owner, webhookId))) return missing
  const now = ports.now()
  const id = derivedId(now, 'ping', webhookId, request)
  const row = newDelivery(now, { id, webhookId, event: 'ping', data: { id: webhookId } })
  await deliveriesOf(webhookId).create(ports, owner, row)
  await enqueueDelivery(ports, owner, row)
  return { ok: true, value: deliveryAnswer(row) }
}
