import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  changeWebhookBodySchema,
  createdWebhookSchema,
  createWebhookBodySchema,
  webhookDeliveryListSchema,
  webhookDeliverySchema,
  webhookListSchema,
  webhookSchema,
} from '@/lib/api/webhooks'
import { changeWebhook, listWebhooks, rotateSecret } from '../../services/webhooks/change-webhook'
import { createWebhook } from '../../services/webhooks/create-webhook'
import { listDeliveries, pingWebhook, redeliver } from '../../services/webhooks/list-deliveries'
import { removeWebhook } from '../../services/webhooks/remove-webhook'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import {
  deliveryParameters,
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from './shapes'

const list = createRoute({
  method: 'get',
  path: '/webhooks',
  summary: 'List your webhooks',
  security: needs('read'),
  responses: { 200: jsonContent(webhookListSchema, 'Without their secrets'), ...problems(401) },
})

const create = createRoute({
  method: 'post',
  path: '/webhooks',
  summary: 'Create a webhook',
  description:
    'Sends a signed POST request to an address of yours when something happens, as Standard Webhooks (standardwebhooks.com) describes it: check `webhook-signature` with the secret, and answer with 2xx within 15 seconds. The body has `type`, `timestamp` and `data`, which holds ids and states and no text of a document; get the rest by its id. `document.changed` is sent after the next full minute, once for all changes until then. Failed requests are tried again 7 times within two days, and have the same `webhook-id` each time. Up to ten webhooks per account.',
  security: needs('write'),
  request: { headers: idempotencySchema, body: jsonBody(createWebhookBodySchema) },
  responses: {
    201: jsonContent(createdWebhookSchema, 'The webhook, and its secret this once'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/webhooks/{id}',
  summary: 'Change a webhook',
  description: 'What is not named stays.',
  security: needs('write'),
  request: { params: documentParameters, body: jsonBody(changeWebhookBodySchema) },
  responses: {
    200: jsonContent(webhookSchema, 'The webhook'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/webhooks/{id}',
  summary: 'Delete a webhook with its deliveries',
  security: needs('write'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
})

const rotate = createRoute({
  method: 'post',
  path: '/webhooks/{id}/secret',
  summary: 'Replace the secret of a webhook',
  description: 'For a day, requests have a signature of the former secret beside that of the new.',
  security: needs('write'),
  request: { params: documentParameters },
  responses: {
    200: jsonContent(createdWebhookSchema, 'The webhook, and its new secret this once'),
    ...problems(401, 403, 404),
  },
})

const ping = createRoute({
  method: 'post',
  path: '/webhooks/{id}/ping',
  summary: 'Send a test to a webhook',
  description: 'A `ping`, once, also where the webhook is off.',
  security: needs('write'),
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    202: jsonContent(webhookDeliverySchema, 'It is on its way'),
    ...problems(401, 403, 404),
  },
})

const deliveries = createRoute({
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  summary: 'List the latest deliveries of a webhook',
  description: 'The 50 latest, the newest first.',
  security: needs('read'),
  request: { params: documentParameters },
  responses: { 200: jsonContent(webhookDeliveryListSchema, 'Deliveries'), ...problems(401, 404) },
})

const again = createRoute({
  method: 'post',
  path: '/webhooks/{id}/deliveries/{deliveryId}/redeliver',
  summary: 'Send a delivery again',
  description: 'With the same id and content, also where the webhook is off.',
  security: needs('write'),
  request: { params: deliveryParameters },
  responses: {
    202: jsonContent(webhookDeliverySchema, 'It is on its way'),
    ...problems(401, 403, 404),
  },
})

/** Adds the routes of webhooks and their deliveries. */
export const addWebhookRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) =>
    context.json({ webhooks: await listWebhooks(ports, ownerOf(context)) }, 200),
  )

  api.openapi(create, async (context) => {
    const asked = context.req.valid('json')
    const made = unwrap(
      await createWebhook(ports, ownerOf(context), effectIdOf(context, ports), asked),
    )
    // The answer stored for a repeated request must not contain the secret.
    context.set('keptBody', JSON.stringify({ ...made, secret: null }))
    return context.json(made, 201)
  })

  api.openapi(change, async (context) => {
    const { id } = context.req.valid('param')
    const asked = context.req.valid('json')
    return context.json(unwrap(await changeWebhook(ports, ownerOf(context), id, asked)), 200)
  })

  api.openapi(remove, async (context) => {
    unwrap(await removeWebhook(ports, ownerOf(context), context.req.valid('param').id))
    return context.body(null, 204)
  })

  api.openapi(rotate, async (context) => {
    const { id } = context.req.valid('param')
    const made = unwrap(await rotateSecret(ports, ownerOf(context), id))
    context.set('keptBody', JSON.stringify({ ...made, secret: null }))
    return context.json(made, 200)
  })

  api.openapi(ping, async (context) => {
    const { id } = context.req.valid('param')
    const request = effectIdOf(context, ports)
    return context.json(unwrap(await pingWebhook(ports, ownerOf(context), id, request)), 202)
  })

  api.openapi(deliveries, async (context) => {
    const { id } = context.req.valid('param')
    const listed = unwrap(await listDeliveries(ports, ownerOf(context), id))
    return context.json({ deliveries: listed }, 200)
  })

  api.openapi(again, async (context) => {
    const { id, deliveryId } = context.req.valid('param')
    return context.json(unwrap(await redeliver(ports, ownerOf(context), id, deliveryId)), 202)
  })
}
