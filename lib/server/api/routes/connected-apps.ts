import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  allowAppBodySchema,
  allowedAppSchema,
  connectedAppListSchema,
} from '@/lib/api/connected-apps'
import { allowApp } from '../../services/connected-apps/allow-app'
import { disconnectApp } from '../../services/connected-apps/disconnect-app'
import { listApps } from '../../services/connected-apps/list-apps'
import { needs, sessionOnly } from '../access'
import type { AddRoutes } from '../environment'
import { ownerOf, principalOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/connected-apps',
  summary: 'List the apps that you have connected',
  security: needs('admin'),
  responses: { 200: jsonContent(connectedAppListSchema, 'The apps'), ...problems(401, 403) },
})

const allow = createRoute({
  method: 'post',
  path: '/connected-apps',
  summary: 'Allow an app to use the tools for agents',
  description:
    'The click on the consent page (OAuth 2.1): gives the app a code, which is valid for one minute and once. No key may do this.',
  security: sessionOnly,
  request: { headers: idempotencySchema, body: jsonBody(allowAppBodySchema) },
  responses: {
    200: jsonContent(allowedAppSchema, 'Where the browser goes on to'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const disconnect = createRoute({
  method: 'delete',
  path: '/connected-apps/{id}',
  summary: 'Disconnect an app',
  description: 'Its access ends at once, with all of its tokens.',
  security: needs('admin'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Disconnected' }, ...problems(401, 403, 404) },
})

/** Adds the routes of connected apps: list, allow, disconnect. */
export const addConnectedAppRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) =>
    context.json({ apps: await listApps(ports, ownerOf(context)) }, 200),
  )

  api.openapi(allow, async (context) => {
    const allowed = unwrap(await allowApp(ports, principalOf(context), context.req.valid('json')))
    // The answer stored for a repeated request must not contain the code.
    context.set('keptBody', JSON.stringify({ redirectTo: '' }))
    return context.json(allowed, 200)
  })

  api.openapi(disconnect, async (context) => {
    unwrap(await disconnectApp(ports, ownerOf(context), context.req.valid('param').id))
    return context.body(null, 204)
  })
}
