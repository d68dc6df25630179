import 'server-only'
import {
  changeWebhookBodySchema,
  createdWebhookSchema,
  createWebhookBodySchema,
  webhookDeliveryListSchema,
  webhookDeliverySchema,
  webhookListSchema,
  webhookSchema,
} from '@/lib/api/webhooks'
import {
  deliveryParameters,
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { ownerOf } from '../api/guards/require-principal'
import { deletion, type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { changeWebhook, listWebhooks, rotateSecret } from './change-webhook'
import { createWebhook } from './create-webhook'
import { listDeliveries, pingWebhook, redeliver } from './list-deliveries'
import { removeWebhook } from './remove-webhook'

const list = operation({
  method: 'get',
  path: '/webhooks',
  summary: 'List your webhooks',
  scope: 'read',
  role: 'manage',
  tool: noTool.account,
  responses: { 200: jsonContent(webhookListSchema, 'Without their secrets'), ...problems(401) },
  run: async (context, ports) =>
    context.json({ webhooks: await listWebhooks(ports, ownerOf(context)) }, 200),
})

const create = operation({
  method: 'post',
  path: '/webhooks',
  summary: 'Create a webhook',
  description:
    'Sends a signed POST request to an address of yours when something happens, as Standard Webhooks (standardwebhooks.com) describes it: check `webhook-signature` with the secret, and answer with 2xx within 15 seconds. The body has `type`, `timestamp` and `data`, which holds ids and states and no text of a document; get the rest by its id. `document.changed` is sent after the next full minute, once for all changes until then. Failed requests are tried again 7 times within two days, and have the same `webhook-id` each time. Up to ten webhooks per account.',
  scope: 'write',
  role: 'manage',
  tool: noTool.account,
  opensSpace: true,
  request: { headers: idempotencySchema, body: jsonBody(createWebhookBodySchema) },
  responses: {
    201: jsonContent(createdWebhookSchema, 'The webhook, and its secret this once'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const asked = context.req.valid('json')
    const made = unwrap(
      await createWebhook(ports, ownerOf(context), effectIdOf(context, ports), asked),
    )
    // The answer stored for a repeated request must not contain the secret.
    context.set('keptBody', JSON.stringify({ ...made, secret: null }))
    return context.json(made, 201)
  },
})

const change = operation({
  method: 'patch',
  path: '/webhooks/{id}',
  summary: 'Change a webhook',
  description: 'What is not named stays.',
  scope: 'write',
  role: 'manage',
  tool: noTool.account,
  opensSpace: true,
  request: { params: documentParameters, body: jsonBody(changeWebhookBodySchema) },
  responses: {
    200: jsonContent(webhookSchema, 'The webhook'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const asked = context.req.valid('json')
    return context.json(unwrap(await changeWebhook(ports, ownerOf(context), id, asked)), 200)
  },
})

const remove = deletion({
  path: '/webhooks/{id}',
  summary: 'Delete a webhook with its deliveries',
  scope: 'write',
  role: 'manage',
  tool: noTool.account,
  remove: removeWebhook,
})

const rotate = operation({
  method: 'post',
  path: '/webhooks/{id}/secret',
  summary: 'Replace the secret of a webhook',
  description: 'For a day, requests have a signature of the former secret beside that of the new.',
  scope: 'write',
  role: 'manage',
  tool: noTool.account,
  request: { params: documentParameters },
  responses: {
    200: jsonContent(createdWebhookSchema, 'The webhook, and its new secret this once'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const made = unwrap(await rotateSecret(ports, ownerOf(context), id))
    context.set('keptBody', JSON.stringify({ ...made, secret: null }))
    return context.json(made, 200)
  },
})

const ping = operation({
  method: 'post',
  path: '/webhooks/{id}/ping',
  summary: 'Send a test to a webhook',
  description: 'A `ping`, once, also where the webhook is off.',
  scope: 'write',
  role: 'manage',
  tool: noTool.account,
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    202: jsonContent(webhookDeliverySchema, 'It is on its way'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const request = effectIdOf(context, ports)
    return context.json(unwrap(await pingWebhook(ports, ownerOf(context), id, request)), 202)
  },
})

const deliveries = operation({
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  summary: 'List the latest deliveries of a webhook',
  description: 'The 50 latest, the newest first.',
  scope: 'read',
  role: 'manage',
  tool: noTool.account,
  request: { params: documentParameters },
  responses: { 200: jsonContent(webhookDeliveryListSchema, 'Deliveries'), ...problems(401, 404) },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const listed = unwrap(await listDeliveries(ports, ownerOf(context), id))
    return context.json({ deliveries: listed }, 200)
  },
})

const again = operation({
  method: 'post',
  path: '/webhooks/{id}/deliveries/{deliveryId}/redeliver',
  summary: 'Send a delivery again',
  description: 'With the same id and content, also where the webhook is off.',
  scope: 'write',
  role: 'manage',
  tool: noTool.account,
  request: { params: deliveryParameters },
  responses: {
    202: jsonContent(webhookDeliverySchema, 'It is on its way'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    const { id, deliveryId } = context.req.valid('param')
    return context.json(unwrap(await redeliver(ports, ownerOf(context), id, deliveryId)), 202)
  },
})

/** Operations of webhooks and their deliveries. */
export const webhookOperations: readonly Operation[] = [
  list,
  create,
  change,
  remove,
  rotate,
  ping,
  deliveries,
  again,
]
