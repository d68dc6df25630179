import 'server-only'
import { z } from '@hono/zod-openapi'
import { changeMemberBodySchema, handOverBodySchema, memberListSchema } from '@/lib/api/workspaces'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { memberOf } from '../api/guards/member-of'
import { type Operation, operation } from '../api/operation'
import { refuse, unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { isOwnerId, type OwnerId } from '../owner'
import { changeRole, handOver } from './change-role'
import { listMembers } from './list-members'
import { removeMember } from './remove-member'

const memberParameters = documentParameters.extend({
  member: z.uuid().openapi({ format: 'uuid', description: 'User id' }),
})
const request = { params: documentParameters }

const list = operation({
  method: 'get',
  path: '/workspaces/{id}/members',
  summary: 'List the members of a workspace',
  scope: 'admin',
  role: 'propose',
  tool: noTool.workspaces,
  request,
  responses: {
    200: jsonContent(memberListSchema, 'The longest-standing first'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) =>
    context.json({ members: await listMembers(ports, memberOf(context).workspace) }, 200),
})

const change = operation({
  method: 'patch',
  path: '/workspaces/{id}/members/{member}',
  summary: 'Change the role of a member',
  description: 'Only owners make owners, or make one of them anything else.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: { params: memberParameters, body: jsonBody(changeMemberBodySchema) },
  responses: {
    204: { description: 'Changed' },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const { role } = context.req.valid('json')
    const member = userIdOf(context.req.valid('param').member)
    unwrap(await changeRole(ports, workspace, by, { member, role }))
    return context.body(null, 204)
  },
})

const remove = operation({
  method: 'delete',
  path: '/workspaces/{id}/members/{member}',
  summary: 'Remove a member from a workspace',
  description:
    'Their next request is refused. Keys that they made in it are revoked, and their open invitations end.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: { params: memberParameters },
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404, 409) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const member = userIdOf(context.req.valid('param').member)
    unwrap(await removeMember(ports, workspace, by, member))
    return context.body(null, 204)
  },
})

const leave = operation({
  method: 'post',
  path: '/workspaces/{id}/leave',
  summary: 'Leave a workspace',
  description: 'The last owner hands it over first, or deletes it.',
  scope: 'session',
  role: 'read',
  tool: noTool.workspaces,
  request: { ...request, headers: idempotencySchema },
  responses: { 204: { description: 'Left' }, ...problems(401, 403, 404, 409) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    unwrap(await removeMember(ports, workspace, by, by.id))
    return context.body(null, 204)
  },
})

const hand = operation({
  method: 'post',
  path: '/workspaces/{id}/hand-over',
  summary: 'Hand a workspace over to another member',
  scope: 'session',
  role: 'own',
  tool: noTool.workspaces,
  request: { ...request, headers: idempotencySchema, body: jsonBody(handOverBodySchema) },
  responses: {
    204: { description: 'They are an owner, and you are an admin' },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const to = userIdOf(context.req.valid('json').to)
    unwrap(await handOver(ports, workspace, by, to))
    return context.body(null, 204)
  },
})

/** Returns the user id in a request; every other id is nobody's. */
const userIdOf = (text: string): OwnerId => (isOwnerId(text) ? text : refuse('not-found'))

/** Operations of members of workspaces: list, change their role, remove, leave, hand over. */
export const workspaceMemberOperations: readonly Operation[] = [list, change, remove, leave, hand]
