import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import { changeMemberBodySchema, handOverBodySchema, memberListSchema } from '@/lib/api/workspaces'
import { isOwnerId, type OwnerId } from '../../owner'
import { changeRole, handOver } from '../../services/workspaces/change-role'
import { listMembers } from '../../services/workspaces/list-members'
import { removeMember } from '../../services/workspaces/remove-member'
import { needs, sessionOnly } from '../access'
import type { AddRoutes } from '../environment'
import { memberOf } from '../guards/member-of'
import { refuse, unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const memberParameters = documentParameters.extend({
  member: z.uuid().openapi({ format: 'uuid', description: 'User id' }),
})
const request = { params: documentParameters }

const list = createRoute({
  method: 'get',
  path: '/workspaces/{id}/members',
  summary: 'List the members of a workspace',
  security: needs('admin'),
  request,
  responses: {
    200: jsonContent(memberListSchema, 'The longest-standing first'),
    ...problems(401, 403, 404),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/workspaces/{id}/members/{member}',
  summary: 'Change the role of a member',
  description: 'Only owners make owners, or make one of them anything else.',
  security: needs('admin'),
  request: { params: memberParameters, body: jsonBody(changeMemberBodySchema) },
  responses: {
    204: { description: 'Changed' },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/workspaces/{id}/members/{member}',
  summary: 'Remove a member from a workspace',
  description:
    'Their next request is refused. Keys that they made in it are revoked, and their open invitations end.',
  security: needs('admin'),
  request: { params: memberParameters },
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404, 409) },
})

const leave = createRoute({
  method: 'post',
  path: '/workspaces/{id}/leave',
  summary: 'Leave a workspace',
  description: 'The last owner hands it over first, or deletes it.',
  security: sessionOnly,
  request: { ...request, headers: idempotencySchema },
  responses: { 204: { description: 'Left' }, ...problems(401, 403, 404, 409) },
})

const hand = createRoute({
  method: 'post',
  path: '/workspaces/{id}/hand-over',
  summary: 'Hand a workspace over to another member',
  security: sessionOnly,
  request: { ...request, headers: idempotencySchema, body: jsonBody(handOverBodySchema) },
  responses: {
    204: { description: 'They are an owner, and you are an admin' },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

/** Returns the user id in a request; every other id is nobody's. */
const userIdOf = (text: string): OwnerId => (isOwnerId(text) ? text : refuse('not-found'))

/** Adds the routes of members of workspaces: list, change their role, remove, leave, hand over. */
export const addWorkspaceMemberRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) =>
    context.json({ members: await listMembers(ports, memberOf(context).workspace) }, 200),
  )

  api.openapi(change, async (context) => {
    const { workspace, by } = memberOf(context)
    const { role } = context.req.valid('json')
    const member = userIdOf(context.req.valid('param').member)
    unwrap(await changeRole(ports, workspace, by, { member, role }))
    return context.body(null, 204)
  })

  api.openapi(remove, async (context) => {
    const { workspace, by } = memberOf(context)
    const member = userIdOf(context.req.valid('param').member)
    unwrap(await removeMember(ports, workspace, by, member))
    return context.body(null, 204)
  })

  api.openapi(leave, async (context) => {
    const { workspace, by } = memberOf(context)
    unwrap(await removeMember(ports, workspace, by, by.id))
    return context.body(null, 204)
  })

  api.openapi(hand, async (context) => {
    const { workspace, by } = memberOf(context)
    const to = userIdOf(context.req.valid('json').to)
    unwrap(await handOver(ports, workspace, by, to))
    return context.body(null, 204)
  })
}
