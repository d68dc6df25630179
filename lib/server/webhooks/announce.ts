import 'server-only'
import type { aiRequestStatuses } from '@/lib/api/ai-requests'
import type { WebhookEventType } from '@/lib/api/webhooks'
import type { DocumentKind } from '@/lib/resume/schema/document'
import type { AiRequestRow } from '../ai/requests/ai-request-rows'
import { derivedId } from '../derived-id'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type DeliveryRow, deliveriesOf } from './delivery-rows'
import { enqueueDelivery } from './enqueue-delivery'
import { trimDeliveries } from './trim-deliveries'
import { webhooks } from './webhook-rows'

type Parts = Pick<Ports, 'items' | 'jobs' | 'now'>

/**
 * Event that webhooks are sent: ids and states, never words of a person. `at`, in milliseconds since 1970, names it
 * together with its data.
 */
export type WebhookEvent =
  | {
      type: 'document.changed'
      at: number
      data: { id: string; kind: DocumentKind; version: number; at: string }
    }
  | {
      type: 'request.finished'
      at: number
      data: { id: string; kind: AiRequestRow['kind']; state: (typeof aiRequestStatuses)[number] }
    }
  | { type: 'comment.added'; at: number; data: { id: string; documentId: string } }

/** Deliveries of one webhook that may wait; further ones end at once, and its owner can send them again. */
const maxWaiting = 500

/** Returns a delivery that is due at once. */
export function newDelivery(
  now: number,
  of: Pick<DeliveryRow, 'id' | 'webhookId' | 'event' | 'data'>,
): DeliveryRow {
  const open = { state: 'waiting', round: 1, attempts: 0, status: null, reason: null } as const
  return { ...of, ...open, createdAt: now, nextAt: now, endedAt: null }
}

/** Returns true if a webhook of the owner subscribes to an event and is on. */
export async function isAwaited(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  type: WebhookEventType,
): Promise<boolean> {
  const rows = [...(await webhooks.readAll(ports, owner)).values()]
  return rows.some(({ isOn, events }) => isOn && events.includes(type))
}

/**
 * Begins the deliveries of an event to the webhooks that subscribe to it. Idempotent: an event that is announced again
 * has the same deliveries.
 *
 * @throws errors of the store
 */
export async function announceOrThrow(
  ports: Parts,
  owner: OwnerId,
  { type, at, data }: WebhookEvent,
): Promise<void> {
  for (const webhook of (await webhooks.readAll(ports, owner)).values()) {
    if (!webhook.isOn || !webhook.events.includes(type)) continue
    const webhookId = webhook.id
    const deliveries = deliveriesOf(webhookId)
    const stored = await deliveries.readAll(ports, owner)
    const waiting = [...stored.values()].filter(({ state }) => state === 'waiting')
    const id = derivedId(at, type, webhookId, JSON.stringify(data))
    const row = newDelivery(ports.now(), { id, webhookId, event: type, data })
    if (waiting.length >= maxWaiting && !stored.has(id)) {
      const ended = { state: 'failed', reason: 'gave-up', endedAt: ports.now() } as const
      await deliveries.create(ports, owner, { ...row, ...ended })
      await trimDeliveries(ports, owner, webhookId)
      continue
    }
    await deliveries.create(ports, owner, row)
    // Also for one that is there: a crash may have come between the two writes.
    const there = stored.get(id) ?? row
    if (there.state === 'waiting') await enqueueDelivery(ports, owner, there)
  }
}

/**
 * Announces an event to the webhooks of its owner, for callers that go on without it: an error is counted and not
 * thrown.
 */
export async function announce(
  ports: Parts & Pick<Ports, 'metrics'>,
  owner: OwnerId,
  event: WebhookEvent,
): Promise<void> {
  try {
    await announceOrThrow(ports, owner, event)
  } catch {
    ports.metrics.count('webhooks', { outcome: 'unannounced' })
  }
}
