import 'server-only'
import type { Webhook, WebhookDelivery } from '@/lib/api/webhooks'
import { toTimestamp } from '../kernel/to-timestamp'
import type { DeliveryRow } from './delivery-rows'
import type { WebhookRow } from './webhook-rows'

const toTime = (time: number | null) => (time === null ? null : toTimestamp(time))

/** Formats a webhook for its owner: without its secret. */
export const webhookAnswer = (row: WebhookRow): Webhook => ({
  id: row.id,
  url: row.url,
  events: row.events,
  enabled: row.isOn,
  disabledAt: toTime(row.disabledAt),
  failingSince: toTime(row.failingSince),
  createdAt: toTimestamp(row.createdAt),
})

/** Formats a delivery for the owner of its webhook. */
export const deliveryAnswer = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  event: row.event,
  state: row.state,
  attempts: row.attempts,
  status: row.status,
  reason: row.reason,
  createdAt: toTimestamp(row.createdAt),
  nextAt: row.state === 'waiting' ? toTimestamp(row.nextAt) : null,
  endedAt: toTime(row.endedAt),
})
