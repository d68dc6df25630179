import 'server-only'
import { createRoute, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accountExportListSchema, accountExportSchema } from '@/lib/api/account-exports'
import type { Ports } from '../../ports-types'
import { beginExport } from '../../services/accounts/exports/begin-export'
import { discardExport } from '../../services/accounts/exports/discard-export'
import { listExports, readExport } from '../../services/accounts/exports/read-export'
import { needs } from '../access'
import type { Api, ApiEnvironment } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf, principalOf } from '../guards/require-principal'
import { answerNow, preferSchema } from '../guards/wait-for-end'
import { unwrap } from '../problems'
import { idempotencySchema, jsonContent, problems } from './shapes'

/** Path below which exports of an owner are: of an account, or of a workspace. */
export type ExportPlace = {
  path: '/me/exports' | '/workspaces/{id}/exports'
  /** Its owner, in sentences of the description. */
  of: 'your account' | 'a workspace'
  holds: 'the account holds' | 'the workspace holds'
  /** Name of the parameter with the id of an export. */
  parameter: 'id' | 'export'
  params: z.ZodObject
  paramsOfOne: z.ZodObject
  /** Called when an export has begun. */
  onBegun?: (context: Context<ApiEnvironment>, id: string) => Promise<void>
}

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

function describeRoutes({ path, of, holds, parameter, params, paramsOfOne }: ExportPlace) {
  const security = needs('admin')
  const one = `${path}/{${parameter}}` as const
  return {
    begin: createRoute({
      method: 'post',
      path,
      summary: `Start an export of ${of}`,
      security,
      description: `Packs everything that ${holds}. Returns at once with an \`id\` for \`GET ${one}\`. While an export is running, the same one is returned; the archives of the former export are deleted. Passwords and secrets of keys are never exported.`,
      request: { params, headers: idempotencySchema.extend(preferSchema.shape) },
      responses: {
        201: jsonContent(accountExportSchema, 'It is over, and was waited for'),
        202: jsonContent(accountExportSchema, 'It is under way'),
        ...problems(401, 403, 404),
      },
    }),
    list: createRoute({
      method: 'get',
      path,
      summary: `Get the latest export of ${of}`,
      security,
      request: { params },
      responses: {
        200: jsonContent(accountExportListSchema, 'At most one'),
        ...problems(401, 403, 404),
      },
    }),
    read: createRoute({
      method: 'get',
      path: one,
      summary: `Get an export of ${of} with its progress and links`,
      security,
      request: { params: paramsOfOne, headers: preferSchema },
      responses: {
        200: jsonContent(accountExportSchema, 'It is over: `status` says how, `parts` has links'),
        202: jsonContent(
          accountExportSchema,
          'It is under way; `Retry-After` says when to look again',
        ),
        ...problems(401, 403, 404),
      },
    }),
    discard: createRoute({
      method: 'delete',
      path: one,
      summary: `Cancel an export of ${of}, or delete its archives`,
      security,
      request: { params: paramsOfOne },
      responses: { 204: { description: 'Cancelled or deleted' }, ...problems(401, 403, 404) },
    }),
  }
}

/** Adds the operations of exports of one kind of owner. An export is packed as a job. */
export function addExportOperations(api: Api, ports: Ports, place: ExportPlace): void {
  const { begin, list, read, discard } = describeRoutes(place)
  const idOf = (context: Context<ApiEnvironment>) => ({
    id: String(context.req.param(place.parameter)).toLowerCase(),
  })
  const look = async (context: Context<ApiEnvironment>, id: string) => {
    const person = principalOf(context).userId
    const state = unwrap(await readExport(ports, ownerOf(context), { id, person }))
    return { state, isOver: state.status !== 'waiting' && state.status !== 'running' }
  }

  api.openapi(begin, async (context) => {
    const id = effectIdOf(context, ports)
    const person = principalOf(context).userId
    const state = await beginExport(ports, ownerOf(context), { id, person })
    if (state.id === id) await place.onBegun?.(context, id)
    context.set('lookAgain', async () => {
      const { state: now, isOver } = await look(context, state.id)
      return { response: context.json(now, isOver ? 201 : 202), isOver }
    })
    context.header('location', `${context.req.path}/${state.id}`)
    context.header('retry-after', pause)
    return context.json(state, 202)
  })

  api.openapi(list, async (context) =>
    context.json({ exports: await listExports(ports, ownerOf(context)) }, 200),
  )

  api.openapi(read, (context) =>
    answerNow(context, async () => {
      const { state, isOver } = await look(context, idOf(context).id)
      if (!isOver) context.header('retry-after', pause)
      return { response: isOver ? context.json(state, 200) : context.json(state, 202), isOver }
    }),
  )

  api.openapi(discard, async (context) => {
    unwrap(await discardExport(ports, ownerOf(context), idOf(context)))
    return context.body(null, 204)
  })
}
