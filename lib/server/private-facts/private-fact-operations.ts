import 'server-only'
import {
  privateFactAnswerSchema,
  privateFactBodySchema,
  privateFactPageSchema,
  privateFactParameters,
  privateFactQuerySchema,
} from '@/lib/api/private-facts'
import { jsonBody, jsonContent, problems } from '../api/description/shapes'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { listPrivateFacts } from './list-private-facts'
import { privateFactRows } from './private-fact-rows'
import { putPrivateFact } from './put-private-fact'

// For the person in a browser alone (ADR private-facts): no key, no agent, no workspace.
const ofPersonAlone = { scope: 'session', role: 'person', tool: noTool.privateFacts } as const

const list = operation({
  ...ofPersonAlone,
  method: 'get',
  path: '/me/private-facts',
  summary: 'List your answers to questions about your CVs',
  description: 'In pages of 200, the oldest first. No key is accepted, and no workspace.',
  request: { query: privateFactQuerySchema },
  responses: { 200: jsonContent(privateFactPageSchema, 'A page'), ...problems(401, 403, 422) },
  run: async (context, ports) => {
    const { cursor = null } = context.req.valid('query')
    return context.json(unwrap(await listPrivateFacts(ports, ownerOf(context), cursor)), 200)
  },
})

const put = operation({
  ...ofPersonAlone,
  method: 'put',
  path: '/me/private-facts/{id}',
  summary: 'Add an answer to a question about a CV',
  description:
    'Idempotent. An answer is never changed: another one with the same id is `already-exists`. At most 2,000.',
  request: { params: privateFactParameters, body: jsonBody(privateFactBodySchema) },
  responses: {
    200: jsonContent(privateFactAnswerSchema, 'As it is stored'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const fact = { id, ...context.req.valid('json') }
    return context.json(unwrap(await putPrivateFact(ports, ownerOf(context), fact)), 200)
  },
})

const erase = operation({
  ...ofPersonAlone,
  method: 'delete',
  path: '/me/private-facts/{id}',
  summary: 'Erase an answer to a question about a CV',
  description: 'Idempotent.',
  request: { params: privateFactParameters },
  responses: { 204: { description: 'Erased, or never there' }, ...problems(401, 403) },
  run: async (context, ports) => {
    await privateFactRows.delete(ports, ownerOf(context), context.req.valid('param').id)
    return context.body(null, 204)
  },
})

/** Operations of private facts: list them, add one, erase one. */
export const privateFactOperations: readonly Operation[] = [list, put, erase]
