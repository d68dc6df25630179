import 'server-only'
import type { Context } from 'hono'
import {
  changeSignInBodySchema,
  createdProvisioningTokenSchema,
  workspaceSignInSchema,
} from '@/lib/api/workspace-sign-in'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../../api/description/shapes'
import type { ApiEnvironment } from '../../api/environment'
import { effectIdOf } from '../../api/guards/idempotency'
import { memberOf } from '../../api/guards/member-of'
import { principalOf } from '../../api/guards/require-principal'
import { type Operation, operation } from '../../api/operation'
import { refuse, unwrap } from '../../api/problems'
import { noTool } from '../../api/tool-rows'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { Ports } from '../../ports-types'
import {
  createProvisioningToken,
  removeProvisioningToken,
} from '../../scim/provisioning/change-token'
import { changeSignIn, proveDomains, removeSignIn } from './change-sign-in'
import { describeSignIn } from './read-sign-in'

const path = '/workspaces/{id}/sign-in'
const tokenPath = '/workspaces/{id}/provisioning-token'
const request = { params: documentParameters }
const described = jsonContent(workspaceSignInSchema, 'Without the client secret and the token')

/** Refuses a session whose last authentication is too old for a change of how others sign in. */
function checkProof(context: Context<ApiEnvironment>, { now }: Pick<Ports, 'now'>): void {
  const principal = principalOf(context)
  const isFresh =
    principal.via === 'session' && now() - principal.signedInAt < reauthenticationLifetime
  if (!isFresh) refuse('proof-needed')
}

const isOperator = (context: Context<ApiEnvironment>) =>
  principalOf(context).groups.includes('operator')

const read = operation({
  method: 'get',
  path,
  summary: 'Get how members of a workspace sign in',
  scope: 'admin',
  role: 'manage',
  tool: noTool.workspaces,
  request,
  responses: { 200: described, ...problems(401, 403, 404) },
  run: async (context, ports) =>
    context.json(await describeSignIn(ports, memberOf(context).workspace), 200),
})

const change = operation({
  method: 'put',
  path,
  summary: 'Set the identity provider of a workspace',
  description:
    'An OpenID Connect provider on the public internet, which is asked whether it is one. Domains of addresses count once they are proven. Needs a sign-in within the last ten minutes.',
  scope: 'session',
  role: 'manage',
  tool: noTool.workspaces,
  request: { ...request, body: jsonBody(changeSignInBodySchema) },
  responses: { 200: described, ...problems(400, 401, 403, 404, 413, 415, 422) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    checkProof(context, ports)
    const actor = { ...by, isOperator: isOperator(context) }
    unwrap(await changeSignIn(ports, workspace, actor, context.req.valid('json')))
    return context.json(await describeSignIn(ports, workspace), 200)
  },
})

const remove = operation({
  method: 'delete',
  path,
  summary: 'Remove the identity provider of a workspace',
  description: 'Members stay members, and sign in another way.',
  scope: 'session',
  role: 'manage',
  tool: noTool.workspaces,
  request,
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    await removeSignIn(ports, workspace, by)
    return context.body(null, 204)
  },
})

const prove = operation({
  method: 'post',
  path: `${path}/domains`,
  summary: 'Look for the DNS records of a workspace’s domains',
  description: 'What an operator of the installation asks for counts without a record.',
  scope: 'session',
  role: 'manage',
  tool: noTool.workspaces,
  request: { ...request, headers: idempotencySchema },
  responses: { 200: described, ...problems(401, 403, 404, 409) },
  run: async (context, ports) => {
    const { workspace } = memberOf(context)
    await proveDomains(ports, workspace, { isOperator: isOperator(context) })
    return context.json(await describeSignIn(ports, workspace), 200)
  },
})

const createToken = operation({
  method: 'post',
  path: tokenPath,
  summary: 'Create the token of a workspace’s directory (SCIM)',
  description:
    'By an owner, where the operator allows directories. Valid for a year; the one before it ends. Needs a sign-in within the last ten minutes.',
  scope: 'session',
  role: 'own',
  tool: noTool.workspaces,
  request: { ...request, headers: idempotencySchema },
  responses: {
    201: jsonContent(createdProvisioningTokenSchema, 'The token, this once'),
    ...problems(401, 403, 404, 409),
  },
  run: async (context, ports) => {
    if (!ports.configuration.allowsScim) refuse('not-found')
    const { workspace, by } = memberOf(context)
    checkProof(context, ports)
    const id = effectIdOf(context, ports)
    const made = await createProvisioningToken(ports, workspace, by, id)
    // The answer stored for a repeated request must not contain the token.
    context.set('keptBody', JSON.stringify({ ...made, token: null }))
    return context.json(made, 201)
  },
})

const removeToken = operation({
  method: 'delete',
  path: tokenPath,
  summary: 'Revoke the token of a workspace’s directory (SCIM)',
  scope: 'session',
  role: 'manage',
  tool: noTool.workspaces,
  request,
  responses: { 204: { description: 'Revoked' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    await removeProvisioningToken(ports, workspace, by)
    return context.body(null, 204)
  },
})

/** Operations of a workspace's identity provider and directory. */
export const workspaceSignInOperations: readonly Operation[] = [
  read,
  change,
  remove,
  prove,
  createToken,
  removeToken,
]
