// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  integer,
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `PATCH /api/v1/webhooks/{id}`. */
export const readWebhook = object({
  id: text,
  url: text,
  events: list(text as Reader<Open<'document.changed' | 'request.finished' | 'comment.added'>>),
  enabled: flag,
  disabledAt: nullable(time),
  failingSince: nullable(time),
  createdAt: time,
})
export type Webhook = Read<typeof readWebhook>

/** Reads the answer to `POST /api/v1/webhooks`. */
export const readCreatedWebhook = object({
  id: text,
  url: text,
  events: list(text as Reader<Open<'document.changed' | 'request.finished' | 'comment.added'>>),
  enabled: flag,
  disabledAt: nullable(time),
  failingSince: nullable(time),
  createdAt: time,
  secret: nullable(text),
})
export type CreatedWebhook = Read<typeof readCreatedWebhook>

/** Reads the answer to `GET /api/v1/webhooks/{id}/deliveries`. */
export const readDeliveryList = object({
  deliveries: list(object({
    id: text,
    event: text as Reader<Open<'document.changed' | 'request.finished' | 'comment.added' | 'ping'>>,
    state: text as Reader<Open<'waiting' | 'delivered' | 'failed'>>,
    attempts: integer(0),
    status: nullable(integer()),
    reason: nullable(text as Reader<Open<'status' | 'redirect' | 'timeout' | 'unreachable' | 'private-address' | 'disabled' | 'no-secret' | 'gave-up'>>),
    createdAt: time,
    nextAt: nullable(time),
    endedAt: nullable(time),
  })),
})
export type DeliveryList = Read<typeof readDeliveryList>
