import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { accessTokenSchema, createTokenBodySchema, keySetSchema } from '@/lib/api/tokens'
import { readKeySet } from '../../identity/tokens/access-tokens'
import { createToken } from '../../services/accounts/api-keys/create-token'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { principalOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const create = createRoute({
  method: 'post',
  path: '/auth/token',
  summary: 'Create an access token from an API key',
  description:
    'For a program that shall not have the key itself. It is sent as a key is, is valid for 15 minutes, and ends at once when its key is revoked. A session is refused.',
  security: needs('read'),
  request: { headers: idempotencySchema, body: jsonBody(createTokenBodySchema) },
  responses: {
    200: jsonContent(accessTokenSchema, 'The token'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const keys = createRoute({
  method: 'get',
  path: '/auth/jwks',
  summary: 'Get the public keys of access tokens',
  security: [],
  responses: { 200: jsonContent(keySetSchema, 'A JSON Web Key Set'), ...problems() },
})

/** Adds the routes of access tokens. */
export const addTokenRoutes: AddRoutes = (api, ports) => {
  api.openapi(create, async (context) => {
    const made = unwrap(await createToken(ports, principalOf(context), context.req.valid('json')))
    // The answer stored for a repeated request must not contain the token.
    context.set('keptBody', JSON.stringify({ ...made, access_token: null }))
    return context.json(made, 200)
  })

  api.openapi(keys, async (context) => {
    context.header('cache-control', 'no-cache')
    return context.json(keySetSchema.parse(await readKeySet(ports)), 200)
  })
}
