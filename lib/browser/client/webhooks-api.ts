import {
  type CreatedWebhook,
  type DeliveryList,
  readCreatedWebhook,
  readDeliveryList,
  readWebhook,
  type Webhook,
} from '@/dist/answers/webhook-answers'
import type { ChangeWebhookBody, CreateWebhookBody } from '@/lib/api/webhooks'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'

export type WebhookDelivery = DeliveryList['deliveries'][number]

/** New webhook, or one with a new secret; the secret is sent only once. */
export type NewWebhook = Webhook & { secret: string }

/** Rejects an answer without the secret, which a repeated request gets. */
function readNewWebhook(value: unknown): NewWebhook | undefined {
  const made: CreatedWebhook | undefined = readCreatedWebhook(value)
  return made && made.secret !== null ? { ...made, secret: made.secret } : undefined
}

/** Creates the client for the webhook endpoints; the list is part of the page. Never throws. */
export function createWebhooksApi(send: Send = createSend()) {
  const done = (result: ApiResult<unknown>): ApiResult<null> =>
    result.ok ? { ok: true, value: null } : result
  return {
    create: async (body: CreateWebhookBody): Promise<ApiResult<NewWebhook>> =>
      readResult(await send(callOf('POST /api/v1/webhooks', { body })), readNewWebhook),
    change: async (id: string, body: ChangeWebhookBody): Promise<ApiResult<Webhook>> =>
      readResult(
        await send(callOf('PATCH /api/v1/webhooks/{id}', { path: { id }, body })),
        readWebhook,
      ),
    rotate: async (id: string): Promise<ApiResult<NewWebhook>> =>
      readResult(
        await send(callOf('POST /api/v1/webhooks/{id}/secret', { path: { id } })),
        readNewWebhook,
      ),
    remove: async (id: string): Promise<ApiResult<null>> =>
      done(await send(callOf('DELETE /api/v1/webhooks/{id}', { path: { id } }))),
    ping: async (id: string): Promise<ApiResult<null>> =>
      done(await send(callOf('POST /api/v1/webhooks/{id}/ping', { path: { id } }))),
    async deliveries(id: string): Promise<ApiResult<WebhookDelivery[]>> {
      const call = callOf('GET /api/v1/webhooks/{id}/deliveries', { path: { id } })
      const result = readResult(await send(call), readDeliveryList)
      return result.ok ? { ok: true, value: result.value.deliveries } : result
    },
    redeliver: async (id: string, deliveryId: string): Promise<ApiResult<null>> =>
      done(
        await send(
          callOf('POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver', {
            path: { id, deliveryId },
          }),
        ),
      ),
  }
}

/** Shared instance. */
export const webhooksApi = createWebhooksApi()
