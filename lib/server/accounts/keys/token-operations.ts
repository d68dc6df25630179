import 'server-only'
import { accessTokenSchema, createTokenBodySchema, keySetSchema } from '@/lib/api/tokens'
import { idempotencySchema, jsonBody, jsonContent, problems } from '../../api/description/shapes'
import { principalOf } from '../../api/guards/require-principal'
import { type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { none, noTool } from '../../api/tool-rows'
import { readKeySet } from '../../identity/tokens/access-tokens'
import { createToken } from './create-token'

const create = operation({
  method: 'post',
  path: '/auth/token',
  summary: 'Create an access token from an API key',
  description:
    'For a program that shall not have the key itself. It is sent as a key is, is valid for 15 minutes, and ends at once when its key is revoked. A session is refused.',
  scope: 'read',
  role: 'read',
  tool: noTool.account,
  request: { headers: idempotencySchema, body: jsonBody(createTokenBodySchema) },
  responses: {
    200: jsonContent(accessTokenSchema, 'The token'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const made = unwrap(await createToken(ports, principalOf(context), context.req.valid('json')))
    // The answer stored for a repeated request must not contain the token.
    context.set('keptBody', JSON.stringify({ ...made, access_token: null }))
    return context.json(made, 200)
  },
})

const keys = operation({
  method: 'get',
  path: '/auth/jwks',
  summary: 'Get the public keys of access tokens',
  scope: 'public',
  role: 'public',
  tool: none('It is for programs that verify access tokens.'),
  responses: { 200: jsonContent(keySetSchema, 'A JSON Web Key Set'), ...problems() },
  run: async (context, ports) => {
    context.header('cache-control', 'no-cache')
    return context.json(keySetSchema.parse(await readKeySet(ports)), 200)
  },
})

/** Operations of access tokens. */
export const tokenOperations: readonly Operation[] = [create, keys]
