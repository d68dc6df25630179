import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accountExportListSchema, accountExportSchema } from '@/lib/api/account-exports'
import { beginExport } from '../../services/accounts/exports/begin-export'
import { discardExport } from '../../services/accounts/exports/discard-export'
import { listExports, readExport } from '../../services/accounts/exports/read-export'
import { needs } from '../access'
import type { AddRoutes, ApiEnvironment } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf } from '../guards/require-principal'
import { answerNow, preferSchema } from '../guards/wait-for-end'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonContent, problems } from './shapes'

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

const begin = createRoute({
  method: 'post',
  path: '/me/exports',
  summary: 'Start an export of your account',
  security: needs('admin'),
  description:
    'Packs everything that the account holds. Returns at once with an `id` for `GET /me/exports/{id}`. While an export is running, the same one is returned; the archives of the former export are deleted. Passwords and secrets of keys are never exported.',
  request: { headers: idempotencySchema.extend(preferSchema.shape) },
  responses: {
    201: jsonContent(accountExportSchema, 'It is over, and was waited for'),
    202: jsonContent(accountExportSchema, 'It is under way'),
    ...problems(401, 403),
  },
})

const list = createRoute({
  method: 'get',
  path: '/me/exports',
  summary: 'Get the latest export of your account',
  security: needs('admin'),
  responses: { 200: jsonContent(accountExportListSchema, 'At most one'), ...problems(401, 403) },
})

const read = createRoute({
  method: 'get',
  path: '/me/exports/{id}',
  summary: 'Get an export with its progress and links',
  security: needs('admin'),
  request: { params: documentParameters, headers: preferSchema },
  responses: {
    200: jsonContent(accountExportSchema, 'It is over: `status` says how, `parts` has links'),
    202: jsonContent(accountExportSchema, 'It is under way; `Retry-After` says when to look again'),
    ...problems(401, 403, 404),
  },
})

const discard = createRoute({
  method: 'delete',
  path: '/me/exports/{id}',
  summary: 'Cancel an export, or delete its archives',
  security: needs('admin'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Cancelled or deleted' }, ...problems(401, 403, 404) },
})

/** Adds the routes of account exports, which are packed as a job. */
export const addAccountExportRoutes: AddRoutes = (api, ports) => {
  api.openapi(begin, async (context) => {
    const id = effectIdOf(context, ports)
    const state = await beginExport(ports, ownerOf(context), { id })
    const location = `/api/v1/me/exports/${state.id}`
    context.set('lookAgain', async () => {
      const { state: now, isOver } = await look(context, state.id)
      return { response: context.json(now, isOver ? 201 : 202), isOver }
    })
    context.header('location', location)
    context.header('retry-after', pause)
    return context.json(state, 202)
  })

  api.openapi(list, async (context) =>
    context.json({ exports: await listExports(ports, ownerOf(context)) }, 200),
  )

  const look = async (context: Context<ApiEnvironment>, id: string) => {
    const state = unwrap(await readExport(ports, ownerOf(context), { id }))
    return { state, isOver: state.status !== 'waiting' && state.status !== 'running' }
  }
  api.openapi(read, (context) =>
    answerNow(context, async () => {
      const { state, isOver } = await look(context, context.req.valid('param').id)
      if (!isOver) context.header('retry-after', pause)
      return { response: isOver ? context.json(state, 200) : context.json(state, 202), isOver }
    }),
  )

  api.openapi(discard, async (context) => {
    unwrap(await discardExport(ports, ownerOf(context), context.req.valid('param')))
    return context.body(null, 204)
  })
}
