import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { apiKeyListSchema, createdKeySchema, createKeyBodySchema } from '@/lib/api/keys'
import { createKey, createWorkspaceKey } from '../../services/accounts/api-keys/create-key'
import { listKeys } from '../../services/accounts/api-keys/list-keys'
import { revokeKey } from '../../services/accounts/api-keys/revoke-key'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf, principalOf, spaceOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/keys',
  summary: 'List your API keys',
  security: needs('admin'),
  responses: { 200: jsonContent(apiKeyListSchema, 'Never a key itself'), ...problems(401, 403) },
})

const create = createRoute({
  method: 'post',
  path: '/keys',
  summary: 'Create an API key',
  description:
    'A session requires re-authentication (password, passkey or provider) within the last ten minutes. A key can only create keys with at most its own rights, which expire with it.',
  security: needs('admin'),
  request: { headers: idempotencySchema, body: jsonBody(createKeyBodySchema) },
  responses: {
    201: jsonContent(createdKeySchema, 'The key, this once'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/keys/{id}',
  summary: 'Revoke an API key',
  security: needs('admin'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Revoked' }, ...problems(401, 403, 404) },
})

/** Adds the routes of API keys: create, list, revoke. */
export const addKeyRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) =>
    context.json({ keys: await listKeys(ports, ownerOf(context)) }, 200),
  )

  api.openapi(create, async (context) => {
    const maker = principalOf(context)
    const { owner, role } = spaceOf(context)
    const id = effectIdOf(context, ports)
    const asked = context.req.valid('json')
    const made = unwrap(
      role === null
        ? await createKey(ports, maker, id, asked)
        : await createWorkspaceKey(ports, owner, maker, id, asked),
    )
    // The answer stored for a repeated request must not contain the key.
    context.set('keptBody', JSON.stringify({ ...made, key: null }))
    context.header('location', `/api/v1/keys/${made.id}`)
    return context.json(made, 201)
  })

  api.openapi(revoke, async (context) => {
    unwrap(await revokeKey(ports, ownerOf(context), context.req.valid('param').id))
    return context.body(null, 204)
  })
}
