import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  changeShareBodySchema,
  createShareBodySchema,
  shareListQuerySchema,
  shareListSchema,
  shareSchema,
} from '@/lib/api/shares'
import { changeShare } from '../../services/shares/change-share'
import { createShare } from '../../services/shares/create-share'
import { listShares, readShare } from '../../services/shares/list-shares'
import { revokeShare } from '../../services/shares/revoke-share'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/shares',
  summary: 'List your share links',
  description: 'Newest first. Revoked ones are listed for 30 days.',
  security: needs('read'),
  request: { query: shareListQuerySchema },
  responses: { 200: jsonContent(shareListSchema, 'The links'), ...problems(401, 422) },
})

const create = createRoute({
  method: 'post',
  path: '/shares',
  summary: 'Create a share link',
  description:
    'A page for everybody who has the link, with the document as text and as PDF. It shows the newest version, or the one that is named.',
  security: needs('write'),
  request: { headers: idempotencySchema, body: jsonBody(createShareBodySchema) },
  responses: {
    201: jsonContent(shareSchema, 'The link'),
    ...problems(400, 401, 403, 404, 409, 410, 413, 415, 422),
  },
})

const read = createRoute({
  method: 'get',
  path: '/shares/{id}',
  summary: 'Get a share link, with its visits',
  security: needs('read'),
  request: { params: documentParameters },
  responses: { 200: jsonContent(shareSchema, 'The link'), ...problems(401, 404) },
})

const change = createRoute({
  method: 'patch',
  path: '/shares/{id}',
  summary: 'Change the settings of a share link',
  description:
    'What is not named stays. Another password ends the visits of those who know the former.',
  security: needs('write'),
  request: { params: documentParameters, body: jsonBody(changeShareBodySchema) },
  responses: {
    200: jsonContent(shareSchema, 'The link'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/shares/{id}',
  summary: 'Revoke a share link',
  description: 'The next visit finds nothing.',
  security: needs('write'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Revoked' }, ...problems(401, 403, 404) },
})

/** Adds the routes of share links for their owner; readers get pages (lib/server/share-page). */
export const addShareRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) =>
    context.json(
      { shares: await listShares(ports, ownerOf(context), context.req.valid('query')) },
      200,
    ),
  )

  api.openapi(create, async (context) => {
    const asked = context.req.valid('json')
    const made = unwrap(
      await createShare(ports, ownerOf(context), effectIdOf(context, ports), asked),
    )
    // The answer stored for a repeated request must not contain the link.
    context.set('keptBody', JSON.stringify({ ...made, url: null }))
    context.header('location', `/api/v1/shares/${made.id}`)
    return context.json(made, 201)
  })

  api.openapi(read, async (context) => {
    const { id } = context.req.valid('param')
    return context.json(unwrap(await readShare(ports, ownerOf(context), id)), 200)
  })

  api.openapi(change, async (context) => {
    const { id } = context.req.valid('param')
    const asked = context.req.valid('json')
    return context.json(unwrap(await changeShare(ports, ownerOf(context), id, asked)), 200)
  })

  api.openapi(revoke, async (context) => {
    unwrap(await revokeShare(ports, ownerOf(context), context.req.valid('param').id))
    return context.body(null, 204)
  })
}
