import 'server-only'
import {
  allowAppBodySchema,
  allowedAppSchema,
  connectedAppListSchema,
} from '@/lib/api/connected-apps'
import { idempotencySchema, jsonBody, jsonContent, problems } from '../api/description/shapes'
import { ownerOf, principalOf } from '../api/guards/require-principal'
import { deletion, type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { allowApp } from './allow-app'
import { disconnectApp } from './disconnect-app'
import { listApps } from './list-apps'

const list = operation({
  method: 'get',
  path: '/connected-apps',
  summary: 'List the apps that you have connected',
  scope: 'admin',
  role: 'person',
  tool: noTool.account,
  responses: { 200: jsonContent(connectedAppListSchema, 'The apps'), ...problems(401, 403) },
  run: async (context, ports) =>
    context.json({ apps: await listApps(ports, ownerOf(context)) }, 200),
})

const allow = operation({
  method: 'post',
  path: '/connected-apps',
  summary: 'Allow an app to use the tools for agents',
  description:
    'The click on the consent page (OAuth 2.1): gives the app a code, which is valid for one minute and once. No key may do this.',
  scope: 'session',
  role: 'person',
  tool: noTool.account,
  opensSpace: true,
  request: { headers: idempotencySchema, body: jsonBody(allowAppBodySchema) },
  responses: {
    200: jsonContent(allowedAppSchema, 'Where the browser goes on to'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const allowed = unwrap(await allowApp(ports, principalOf(context), context.req.valid('json')))
    // The answer stored for a repeated request must not contain the code.
    context.set('keptBody', JSON.stringify({ redirectTo: '' }))
    return context.json(allowed, 200)
  },
})

const disconnect = deletion({
  path: '/connected-apps/{id}',
  summary: 'Disconnect an app',
  description: 'Its access ends at once, with all of its tokens.',
  scope: 'admin',
  role: 'person',
  tool: noTool.account,
  outcome: 'Disconnected',
  remove: disconnectApp,
})

/** Operations of connected apps: list, allow, disconnect. */
export const connectedAppOperations: readonly Operation[] = [list, allow, disconnect]
