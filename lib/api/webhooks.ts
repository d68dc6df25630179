import { z } from '@hono/zod-openapi'

/** Webhooks that one account may have. */
export const maxWebhooks = 10
/** Ended deliveries that are stored per webhook. */
export const maxDeliveries = 50
export const maxWebhookUrl = 1_000

/** Events that a webhook can subscribe to. A test (`ping`) is sent to one webhook on request. */
export const webhookEvents = ['document.changed', 'request.finished', 'comment.added'] as const
export type WebhookEventType = (typeof webhookEvents)[number]

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const
/** Reasons why the latest attempt of a delivery failed. */
export const deliveryReasons = [
  'status',
  'redirect',
  'timeout',
  'unreachable',
  'private-address',
  'disabled',
  'no-secret',
  'gave-up',
] as const
export type DeliveryReason = (typeof deliveryReasons)[number]

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const url = z
  .url()
  .max(maxWebhookUrl)
  .describe('https, on a public address. Redirects are not followed')
const events = z
  .array(z.enum(webhookEvents))
  .min(1)
  .max(webhookEvents.length)
  .refine((list) => new Set(list).size === list.length, 'each event once')
  .describe(
    'Events that are sent. `data` of `document.changed` is `{id, kind, version, at}`, of `request.finished` `{id, kind, state}`, of `comment.added` `{id, documentId}`; of a test, `ping`, `{id}` of the webhook',
  )

export const webhookSchema = z.strictObject({
  id: z.uuid(),
  url: z.string(),
  events: z.array(z.enum(webhookEvents)),
  enabled: z.boolean().describe('False: nothing is sent but tests and what is sent again by hand'),
  disabledAt: z
    .nullable(timestamp)
    .describe('When it was switched off because every delivery had failed for five days'),
  failingSince: z.nullable(timestamp).describe('First failure since the latest success'),
  createdAt: timestamp,
})
/** A webhook as its owner sees it. */
export type Webhook = z.output<typeof webhookSchema>

export const webhookListSchema = z.strictObject({ webhooks: z.array(webhookSchema) })

export const createWebhookBodySchema = z
  .strictObject({ url, events })
  .openapi({ example: { url: 'https://hooks.example.org/vitae', events: ['document.changed'] } })
export type CreateWebhookBody = z.output<typeof createWebhookBodySchema>

export const changeWebhookBodySchema = z
  .strictObject({
    url: z.optional(url),
    events: z.optional(events),
    enabled: z.optional(z.boolean().describe('`true` also after it was switched off')),
  })
  .openapi({ example: { enabled: true } })
export type ChangeWebhookBody = z.output<typeof changeWebhookBodySchema>

export const createdWebhookSchema = webhookSchema.extend({
  secret: z
    .nullable(z.string())
    .describe(
      'Key of the signatures (`whsec_…`), returned only once. Null where an `Idempotency-Key` repeats the request',
    ),
})
export type CreatedWebhook = z.output<typeof createdWebhookSchema>

export const webhookDeliverySchema = z.strictObject({
  id: z.uuid().describe('`webhook-id` of its requests is this with `msg_` before it'),
  event: z.enum([...webhookEvents, 'ping']),
  state: z
    .enum(deliveryStates)
    .describe('`waiting`: the next attempt is due at `nextAt`; `failed`: there is none'),
  attempts: z.int().min(0),
  status: z.nullable(z.int()).describe('HTTP status of the latest attempt; null: no answer'),
  reason: z.nullable(z.enum(deliveryReasons)).describe('Why the latest attempt failed'),
  createdAt: timestamp,
  nextAt: z.nullable(timestamp),
  endedAt: z.nullable(timestamp),
})
export type WebhookDelivery = z.output<typeof webhookDeliverySchema>

export const webhookDeliveryListSchema = z.strictObject({
  deliveries: z.array(webhookDeliverySchema),
})
