import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bulkExportBodySchema, bulkExportSchema } from '@/lib/api/bulk-exports'
import { beginBulkExport } from '../../services/bulk-exports/begin-bulk-export'
import { discardBulkExport, readBulkExport } from '../../services/bulk-exports/read-bulk-export'
import { needs } from '../access'
import type { AddRoutes, ApiEnvironment } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf } from '../guards/require-principal'
import { answerNow, preferSchema } from '../guards/wait-for-end'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

const begin = createRoute({
  method: 'post',
  path: '/bulk-exports',
  summary: 'Export several documents as one ZIP archive',
  description:
    'At most 200 CVs and letters as PDF, Word or JSON. Returns at once with an `id` for `GET /bulk-exports/{id}`. The file is deleted a day later.',
  security: needs('write'),
  request: {
    headers: idempotencySchema.extend(preferSchema.shape),
    body: jsonBody(bulkExportBodySchema),
  },
  responses: {
    201: jsonContent(bulkExportSchema, 'It is over, and was waited for'),
    202: jsonContent(bulkExportSchema, 'It is under way'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const read = createRoute({
  method: 'get',
  path: '/bulk-exports/{id}',
  summary: 'Get an export of several documents with its progress and link',
  security: needs('read'),
  request: { params: documentParameters, headers: preferSchema },
  responses: {
    200: jsonContent(bulkExportSchema, 'It is over: `status` says how, `file` has the link'),
    202: jsonContent(bulkExportSchema, 'It is under way; `Retry-After` says when to look again'),
    ...problems(401, 404),
  },
})

const discard = createRoute({
  method: 'delete',
  path: '/bulk-exports/{id}',
  summary: 'Cancel an export of several documents, or delete its file',
  security: needs('write'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Cancelled or deleted' }, ...problems(401, 403, 404) },
})

/** Adds the routes of exports of several documents, which are made as a job. */
export const addBulkExportRoutes: AddRoutes = (api, ports) => {
  const look = async (context: Context<ApiEnvironment>, id: string) => {
    const state = unwrap(await readBulkExport(ports, ownerOf(context), { id }))
    return { state, isOver: state.status !== 'waiting' && state.status !== 'running' }
  }

  api.openapi(begin, async (context) => {
    const id = effectIdOf(context, ports)
    const body = context.req.valid('json')
    const state = unwrap(await beginBulkExport(ports, ownerOf(context), { id, body }))
    context.set('lookAgain', async () => {
      const { state: now, isOver } = await look(context, state.id)
      return { response: context.json(now, isOver ? 201 : 202), isOver }
    })
    context.header('location', `/api/v1/bulk-exports/${state.id}`)
    context.header('retry-after', pause)
    return context.json(state, 202)
  })

  api.openapi(read, (context) =>
    answerNow(context, async () => {
      const { state, isOver } = await look(context, context.req.valid('param').id)
      if (!isOver) context.header('retry-after', pause)
      return { response: isOver ? context.json(state, 200) : context.json(state, 202), isOver }
    }),
  )

  api.openapi(discard, async (context) => {
    unwrap(await discardBulkExport(ports, ownerOf(context), context.req.valid('param')))
    return context.body(null, 204)
  })
}
