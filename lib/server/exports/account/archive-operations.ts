import 'server-only'
import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accountExportListSchema, accountExportSchema } from '@/lib/api/account-exports'
import { idempotencySchema, jsonContent, problems } from '../../api/description/shapes'
import type { ApiEnvironment } from '../../api/environment'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf, principalOf } from '../../api/guards/require-principal'
import { answerNow, preferSchema } from '../../api/guards/wait-for-end'
import { type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import type { ToolRow } from '../../api/tool-rows'
import type { Ports } from '../../ports-types'
import { beginExport } from './begin-export'
import { discardExport } from './discard-export'
import { listExports, readExport } from './read-export'

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
  onBegun?: (context: Context<ApiEnvironment>, ports: Ports, id: string) => Promise<void>
  role: 'person' | 'manage'
  tool: ToolRow
  opensSpace?: true
}

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

/** Operations of exports of one kind of owner. An export is packed as a job. */
export function exportOperations(place: ExportPlace): readonly Operation[] {
  const { path, of, holds, parameter, params, paramsOfOne, role, opensSpace } = place
  const one = `${path}/{${parameter}}` as const
  const facts = { scope: 'admin', role, tool: place.tool } as const
  const idOf = (context: Context<ApiEnvironment>) => ({
    id: String(context.req.param(parameter)).toLowerCase(),
  })
  const look = async (context: Context<ApiEnvironment>, ports: Ports, id: string) => {
    const person = principalOf(context).userId
    const state = unwrap(await readExport(ports, ownerOf(context), { id, person }))
    return { state, isOver: state.status !== 'waiting' && state.status !== 'running' }
  }
  return [
    operation({
      method: 'post',
      path,
      summary: `Start an export of ${of}`,
      ...facts,
      ...(opensSpace ? { opensSpace } : {}),
      description: `Packs everything that ${holds}. Returns at once with an \`id\` for \`GET ${one}\`. While an export is running, the same one is returned; the archives of the former export are deleted. Passwords and secrets of keys are never exported.`,
      request: { params, headers: idempotencySchema.extend(preferSchema.shape) },
      responses: {
        201: jsonContent(accountExportSchema, 'It is over, and was waited for'),
        202: jsonContent(accountExportSchema, 'It is under way'),
        ...problems(401, 403, 404),
      },
      run: async (context, ports) => {
        const id = effectIdOf(context, ports)
        const person = principalOf(context).userId
        const state = await beginExport(ports, ownerOf(context), { id, person })
        if (state.id === id) await place.onBegun?.(context, ports, id)
        context.set('lookAgain', async () => {
          const { state: now, isOver } = await look(context, ports, state.id)
          return { response: context.json(now, isOver ? 201 : 202), isOver }
        })
        context.header('location', `${context.req.path}/${state.id}`)
        context.header('retry-after', pause)
        return context.json(state, 202)
      },
    }),
    operation({
      method: 'get',
      path,
      summary: `Get the latest export of ${of}`,
      ...facts,
      request: { params },
      responses: {
        200: jsonContent(accountExportListSchema, 'At most one'),
        ...problems(401, 403, 404),
      },
      run: async (context, ports) =>
        context.json({ exports: await listExports(ports, ownerOf(context)) }, 200),
    }),
    operation({
      method: 'get',
      path: one,
      summary: `Get an export of ${of} with its progress and links`,
      ...facts,
      request: { params: paramsOfOne, headers: preferSchema },
      responses: {
        200: jsonContent(accountExportSchema, 'It is over: `status` says how, `parts` has links'),
        202: jsonContent(
          accountExportSchema,
          'It is under way; `Retry-After` says when to look again',
        ),
        ...problems(401, 403, 404),
      },
      run: (context, ports) =>
        answerNow(context, async () => {
          const { state, isOver } = await look(context, ports, idOf(context).id)
          if (!isOver) context.header('retry-after', pause)
          return { response: isOver ? context.json(state, 200) : context.json(state, 202), isOver }
        }),
    }),
    operation({
      method: 'delete',
      path: one,
      summary: `Cancel an export of ${of}, or delete its archives`,
      ...facts,
      request: { params: paramsOfOne },
      responses: { 204: { description: 'Cancelled or deleted' }, ...problems(401, 403, 404) },
      run: async (context, ports) => {
        unwrap(await discardExport(ports, ownerOf(context), idOf(context)))
        return context.body(null, 204)
      },
    }),
  ]
}
