import 'server-only'
import { apiKeyListSchema, createdKeySchema, createKeyBodySchema } from '@/lib/api/keys'
import { idempotencySchema, jsonBody, jsonContent, problems } from '../../api/description/shapes'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf, principalOf } from '../../api/guards/require-principal'
import { deletion, type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { noTool } from '../../api/tool-rows'
import { createKey } from './create-key'
import { listKeys } from './key-answers'
import { revokeKey } from './revoke-key'

const list = operation({
  method: 'get',
  path: '/keys',
  summary: 'List your API keys',
  scope: 'admin',
  role: 'manage',
  tool: noTool.account,
  responses: { 200: jsonContent(apiKeyListSchema, 'Never a key itself'), ...problems(401, 403) },
  run: async (context, ports) =>
    context.json({ keys: await listKeys(ports, ownerOf(context)) }, 200),
})

const create = operation({
  method: 'post',
  path: '/keys',
  summary: 'Create an API key',
  description:
    'A session requires re-authentication (password, passkey or provider) within the last ten minutes. A key can only create keys with at most its own rights, which expire with it.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.account,
  audit: 'key-created',
  request: { headers: idempotencySchema, body: jsonBody(createKeyBodySchema) },
  responses: {
    201: jsonContent(createdKeySchema, 'The key, this once'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const maker = principalOf(context)
    const id = effectIdOf(context, ports)
    const asked = context.req.valid('json')
    const made = unwrap(await createKey(ports, maker, id, asked, ownerOf(context)))
    // The answer stored for a repeated request must not contain the key.
    context.set('keptBody', JSON.stringify({ ...made, key: null }))
    context.header('location', `/api/v1/keys/${made.id}`)
    return context.json(made, 201)
  },
})

const revoke = deletion({
  path: '/keys/{id}',
  summary: 'Revoke an API key',
  scope: 'admin',
  role: 'manage',
  tool: noTool.account,
  audit: 'key-revoked',
  outcome: 'Revoked',
  remove: revokeKey,
})

/** Operations of API keys: create, list, revoke. */
export const keyOperations: readonly Operation[] = [list, create, revoke]
