import 'server-only'
import {
  eraseWorkspaceBodySchema,
  joinBodySchema,
  workspaceBodySchema,
  workspaceListSchema,
  workspaceSchema,
  workspaceUsageSchema,
} from '@/lib/api/workspaces'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { memberOf } from '../api/guards/member-of'
import { principalOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { refuse, unwrap } from '../api/problems'
import { noTool, reads } from '../api/tool-rows'
import { createWorkspace } from './create-workspace'
import { eraseWorkspace } from './erase-workspace'
import { joinWorkspace } from './join-workspace'
import { describeUsage, listWorkspaces, readOwnWorkspace } from './read-workspaces'
import { renameWorkspace } from './rename-workspace'

const request = { params: documentParameters }

const list = operation({
  method: 'get',
  path: '/workspaces',
  summary: 'List the workspaces that you are in',
  scope: 'read',
  role: 'person',
  tool: reads,
  responses: { 200: jsonContent(workspaceListSchema, 'The oldest first'), ...problems(401, 403) },
  run: async (context, ports) => {
    const { userId } = principalOf(context)
    return context.json({ workspaces: await listWorkspaces(ports, userId) }, 200)
  },
})

const create = operation({
  method: 'post',
  path: '/workspaces',
  summary: 'Create a workspace',
  description: 'You become its owner. At most 20 for one person.',
  scope: 'session',
  role: 'person',
  tool: noTool.workspaces,
  request: { headers: idempotencySchema, body: jsonBody(workspaceBodySchema) },
  responses: {
    201: jsonContent(workspaceSchema, 'The workspace'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { userId } = principalOf(context)
    const asked = { id: effectIdOf(context, ports), ...context.req.valid('json') }
    const made = unwrap(await createWorkspace(ports, userId, asked))
    context.header('location', `/api/v1/workspaces/${made.id}`)
    return context.json(made, 201)
  },
})

const join = operation({
  method: 'post',
  path: '/workspaces/join',
  summary: 'Accept an invitation to a workspace',
  description: 'For the account whose confirmed address was invited.',
  scope: 'session',
  role: 'person',
  tool: noTool.workspaces,
  request: { headers: idempotencySchema, body: jsonBody(joinBodySchema) },
  responses: {
    200: jsonContent(workspaceSchema, 'The workspace'),
    ...problems(400, 401, 403, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { token } = context.req.valid('json')
    return context.json(unwrap(await joinWorkspace(ports, principalOf(context), token)), 200)
  },
})

const read = operation({
  method: 'get',
  path: '/workspaces/{id}',
  summary: 'Get a workspace',
  scope: 'read',
  role: 'read',
  tool: reads,
  request,
  responses: { 200: jsonContent(workspaceSchema, 'The workspace'), ...problems(401, 404) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    return context.json(unwrap(await readOwnWorkspace(ports, workspace, by.id)), 200)
  },
})

const rename = operation({
  method: 'patch',
  path: '/workspaces/{id}',
  summary: 'Rename a workspace',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: { ...request, body: jsonBody(workspaceBodySchema) },
  responses: {
    200: jsonContent(workspaceSchema, 'The workspace'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const { name } = context.req.valid('json')
    return context.json(unwrap(await renameWorkspace(ports, workspace, by, name)), 200)
  },
})

const erase = operation({
  method: 'post',
  path: '/workspaces/{id}/erase',
  summary: 'Delete a workspace with everything in it',
  description:
    'For owners. Takes its name, and requires re-authentication (password, passkey or provider) within the last ten minutes.',
  scope: 'session',
  role: 'own',
  tool: noTool.erases,
  request: { ...request, headers: idempotencySchema, body: jsonBody(eraseWorkspaceBodySchema) },
  responses: {
    204: { description: 'Deleted' },
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const principal = principalOf(context)
    if (principal.via !== 'session') refuse('forbidden')
    const { workspace } = memberOf(context)
    const { name } = context.req.valid('json')
    unwrap(await eraseWorkspace(ports, workspace, { name, signedInAt: principal.signedInAt }))
    return context.body(null, 204)
  },
})

const usage = operation({
  method: 'get',
  path: '/workspaces/{id}/usage',
  summary: 'Count what a workspace holds',
  scope: 'read',
  role: 'read',
  tool: reads,
  request,
  responses: { 200: jsonContent(workspaceUsageSchema, 'Counts and limits'), ...problems(401, 404) },
  run: async (context, ports) =>
    context.json(await describeUsage(ports, memberOf(context).workspace), 200),
})

/** Operations of workspaces: list, create, join, read, rename, delete, usage. */
export const workspaceOperations: readonly Operation[] = [
  list,
  create,
  join,
  read,
  rename,
  erase,
  usage,
]
