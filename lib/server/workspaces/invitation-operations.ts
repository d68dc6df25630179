import 'server-only'
import { z } from '@hono/zod-openapi'
import {
  createdInvitationSchema,
  inviteBodySchema,
  workspaceInvitationListSchema,
} from '@/lib/api/workspaces'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { memberOf } from '../api/guards/member-of'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { inviteMember } from './invite-member'
import { listInvitations, withdrawInvitation } from './withdraw-invitation'

const request = { params: documentParameters }

const list = operation({
  method: 'get',
  path: '/workspaces/{id}/invitations',
  summary: 'List the open invitations of a workspace',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request,
  responses: {
    200: jsonContent(workspaceInvitationListSchema, 'The oldest first'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) =>
    context.json({ invitations: await listInvitations(ports, memberOf(context).workspace) }, 200),
})

const invite = operation({
  method: 'post',
  path: '/workspaces/{id}/invitations',
  summary: 'Invite somebody to a workspace',
  description:
    'Mails a link, and answers with it. Inviting an address again renews its invitation: the former link ends.',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: { ...request, headers: idempotencySchema, body: jsonBody(inviteBodySchema) },
  responses: {
    201: jsonContent(createdInvitationSchema, 'The invitation'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const made = unwrap(await inviteMember(ports, workspace, by, context.req.valid('json')))
    // The answer stored for a repeated request must not contain the link.
    context.set('keptBody', JSON.stringify({ ...made, url: null }))
    return context.json(made, 201)
  },
})

const withdraw = operation({
  method: 'delete',
  path: '/workspaces/{id}/invitations/{invitation}',
  summary: 'Withdraw an invitation to a workspace',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request: {
    params: documentParameters.extend({ invitation: z.uuid().openapi({ format: 'uuid' }) }),
  },
  responses: { 204: { description: 'Withdrawn' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const { invitation } = context.req.valid('param')
    unwrap(await withdrawInvitation(ports, workspace, by, invitation))
    return context.body(null, 204)
  },
})

/** Operations of invitations to workspaces: list, invite, withdraw. */
export const workspaceInvitationOperations: readonly Operation[] = [list, invite, withdraw]
