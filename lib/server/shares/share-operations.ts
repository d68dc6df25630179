import 'server-only'
import {
  changeShareBodySchema,
  createShareBodySchema,
  shareListQuerySchema,
  shareListSchema,
  shareSchema,
} from '@/lib/api/shares'
import {
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
import { changeShare } from './change-share'
import { createShare } from './create-share'
import { listShares, readShare } from './list-shares'
import { revokeShare } from './revoke-share'

const list = operation({
  method: 'get',
  path: '/shares',
  summary: 'List your share links',
  description: 'Newest first. Revoked ones are listed for 30 days.',
  scope: 'read',
  role: 'write',
  tool: noTool.publishes,
  request: { query: shareListQuerySchema },
  responses: { 200: jsonContent(shareListSchema, 'The links'), ...problems(401, 422) },
  run: async (context, ports) =>
    context.json(
      { shares: await listShares(ports, ownerOf(context), context.req.valid('query')) },
      200,
    ),
})

const create = operation({
  method: 'post',
  path: '/shares',
  summary: 'Create a share link',
  description:
    'A page for everybody who has the link, with the document as text and as PDF. It shows the newest version, or the one that is named.',
  scope: 'write',
  role: 'write',
  tool: noTool.publishes,
  audit: 'share-created',
  opensSpace: true,
  request: { headers: idempotencySchema, body: jsonBody(createShareBodySchema) },
  responses: {
    201: jsonContent(shareSchema, 'The link'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const asked = context.req.valid('json')
    const made = unwrap(
      await createShare(ports, ownerOf(context), effectIdOf(context, ports), asked),
    )
    // The answer stored for a repeated request must not contain the link.
    context.set('keptBody', JSON.stringify({ ...made, url: null }))
    context.header('location', `/api/v1/shares/${made.id}`)
    return context.json(made, 201)
  },
})

const read = operation({
  method: 'get',
  path: '/shares/{id}',
  summary: 'Get a share link, with its visits',
  scope: 'read',
  role: 'write',
  tool: noTool.publishes,
  request: { params: documentParameters },
  responses: { 200: jsonContent(shareSchema, 'The link'), ...problems(401, 404) },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    return context.json(unwrap(await readShare(ports, ownerOf(context), id)), 200)
  },
})

const change = operation({
  method: 'patch',
  path: '/shares/{id}',
  summary: 'Change the settings of a share link',
  description:
    'What is not named stays. Another password ends the visits of those who know the former.',
  scope: 'write',
  role: 'write',
  tool: noTool.publishes,
  audit: 'share-changed',
  opensSpace: true,
  request: { params: documentParameters, body: jsonBody(changeShareBodySchema) },
  responses: {
    200: jsonContent(shareSchema, 'The link'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const asked = context.req.valid('json')
    return context.json(unwrap(await changeShare(ports, ownerOf(context), id, asked)), 200)
  },
})

const revoke = deletion({
  path: '/shares/{id}',
  summary: 'Revoke a share link',
  description: 'The next visit finds nothing.',
  scope: 'write',
  role: 'write',
  tool: noTool.publishes,
  audit: 'share-revoked',
  outcome: 'Revoked',
  remove: revokeShare,
})

/** Operations of share links for their owner; readers get pages (lib/server/shares/page). */
export const shareOperations: readonly Operation[] = [list, create, read, change, revoke]
