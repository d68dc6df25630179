import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  eraseWorkspaceBodySchema,
  joinBodySchema,
  workspaceBodySchema,
  workspaceListSchema,
  workspaceSchema,
  workspaceUsageSchema,
} from '@/lib/api/workspaces'
import { createWorkspace } from '../../services/workspaces/create-workspace'
import { eraseWorkspace } from '../../services/workspaces/erase-workspace'
import { joinWorkspace } from '../../services/workspaces/join-workspace'
import {
  describeUsage,
  listWorkspaces,
  readOwnWorkspace,
} from '../../services/workspaces/read-workspaces'
import { renameWorkspace } from '../../services/workspaces/rename-workspace'
import { needs, sessionOnly } from '../access'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { memberOf } from '../guards/member-of'
import { principalOf } from '../guards/require-principal'
import { refuse, unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const request = { params: documentParameters }

const list = createRoute({
  method: 'get',
  path: '/workspaces',
  summary: 'List the workspaces that you are in',
  security: needs('read'),
  responses: { 200: jsonContent(workspaceListSchema, 'The oldest first'), ...problems(401, 403) },
})

const create = createRoute({
  method: 'post',
  path: '/workspaces',
  summary: 'Create a workspace',
  description: 'You become its owner. At most 20 for one person.',
  security: sessionOnly,
  request: { headers: idempotencySchema, body: jsonBody(workspaceBodySchema) },
  responses: {
    201: jsonContent(workspaceSchema, 'The workspace'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

const join = createRoute({
  method: 'post',
  path: '/workspaces/join',
  summary: 'Accept an invitation to a workspace',
  description: 'For the account whose confirmed address was invited.',
  security: sessionOnly,
  request: { headers: idempotencySchema, body: jsonBody(joinBodySchema) },
  responses: {
    200: jsonContent(workspaceSchema, 'The workspace'),
    ...problems(400, 401, 403, 410, 413, 415, 422),
  },
})

const read = createRoute({
  method: 'get',
  path: '/workspaces/{id}',
  summary: 'Get a workspace',
  security: needs('read'),
  request,
  responses: { 200: jsonContent(workspaceSchema, 'The workspace'), ...problems(401, 404) },
})

const rename = createRoute({
  method: 'patch',
  path: '/workspaces/{id}',
  summary: 'Rename a workspace',
  security: needs('admin'),
  request: { ...request, body: jsonBody(workspaceBodySchema) },
  responses: {
    200: jsonContent(workspaceSchema, 'The workspace'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const erase = createRoute({
  method: 'post',
  path: '/workspaces/{id}/erase',
  summary: 'Delete a workspace with everything in it',
  description:
    'For owners. Takes its name, and requires re-authentication (password, passkey or provider) within the last ten minutes.',
  security: sessionOnly,
  request: { ...request, headers: idempotencySchema, body: jsonBody(eraseWorkspaceBodySchema) },
  responses: {
    204: { description: 'Deleted' },
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const usage = createRoute({
  method: 'get',
  path: '/workspaces/{id}/usage',
  summary: 'Count what a workspace holds',
  security: needs('read'),
  request,
  responses: { 200: jsonContent(workspaceUsageSchema, 'Counts and limits'), ...problems(401, 404) },
})

/** Adds the routes of workspaces: list, create, join, read, rename, delete, usage. */
export const addWorkspaceRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) => {
    const { userId } = principalOf(context)
    return context.json({ workspaces: await listWorkspaces(ports, userId) }, 200)
  })

  api.openapi(create, async (context) => {
    const { userId } = principalOf(context)
    const asked = { id: effectIdOf(context, ports), ...context.req.valid('json') }
    const made = unwrap(await createWorkspace(ports, userId, asked))
    context.header('location', `/api/v1/workspaces/${made.id}`)
    return context.json(made, 201)
  })

  api.openapi(join, async (context) => {
    const { token } = context.req.valid('json')
    return context.json(unwrap(await joinWorkspace(ports, principalOf(context), token)), 200)
  })

  api.openapi(read, async (context) => {
    const { workspace, by } = memberOf(context)
    return context.json(unwrap(await readOwnWorkspace(ports, workspace, by.id)), 200)
  })

  api.openapi(rename, async (context) => {
    const { workspace, by } = memberOf(context)
    const { name } = context.req.valid('json')
    return context.json(unwrap(await renameWorkspace(ports, workspace, by, name)), 200)
  })

  api.openapi(erase, async (context) => {
    const principal = principalOf(context)
    if (principal.via !== 'session') refuse('forbidden')
    const { workspace } = memberOf(context)
    const { name } = context.req.valid('json')
    unwrap(await eraseWorkspace(ports, workspace, { name, signedInAt: principal.signedInAt }))
    return context.body(null, 204)
  })

  api.openapi(usage, async (context) =>
    context.json(await describeUsage(ports, memberOf(context).workspace), 200),
  )
}
