import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  changeSignInBodySchema,
  createdProvisioningTokenSchema,
  workspaceSignInSchema,
} from '@/lib/api/workspace-sign-in'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { Ports } from '../../ports-types'
import {
  createProvisioningToken,
  removeProvisioningToken,
} from '../../services/provisioning/change-token'
import { changeSignIn, proveDomains, removeSignIn } from '../../services/sign-in/change-sign-in'
import { describeSignIn } from '../../services/sign-in/read-sign-in'
import { needs, sessionOnly } from '../access'
import type { AddRoutes, ApiEnvironment } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { memberOf } from '../guards/member-of'
import { principalOf } from '../guards/require-principal'
import { refuse, unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const path = '/workspaces/{id}/sign-in'
const tokenPath = '/workspaces/{id}/provisioning-token'
const request = { params: documentParameters }
const described = jsonContent(workspaceSignInSchema, 'Without the client secret and the token')

const read = createRoute({
  method: 'get',
  path,
  summary: 'Get how members of a workspace sign in',
  security: needs('admin'),
  request,
  responses: { 200: described, ...problems(401, 403, 404) },
})

const change = createRoute({
  method: 'put',
  path,
  summary: 'Set the identity provider of a workspace',
  description:
    'An OpenID Connect provider on the public internet, which is asked whether it is one. Domains of addresses count once they are proven. Needs a sign-in within the last ten minutes.',
  security: sessionOnly,
  request: { ...request, body: jsonBody(changeSignInBodySchema) },
  responses: { 200: described, ...problems(400, 401, 403, 404, 413, 415, 422) },
})

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Remove the identity provider of a workspace',
  description: 'Members stay members, and sign in another way.',
  security: sessionOnly,
  request,
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404) },
})

const prove = createRoute({
  method: 'post',
  path: `${path}/domains`,
  summary: 'Look for the DNS records of a workspace’s domains',
  description: 'What an operator of the installation asks for counts without a record.',
  security: sessionOnly,
  request: { ...request, headers: idempotencySchema },
  responses: { 200: described, ...problems(401, 403, 404, 409) },
})

const createToken = createRoute({
  method: 'post',
  path: tokenPath,
  summary: 'Create the token of a workspace’s directory (SCIM)',
  description:
    'By an owner, where the operator allows directories. Valid for a year; the one before it ends. Needs a sign-in within the last ten minutes.',
  security: sessionOnly,
  request: { ...request, headers: idempotencySchema },
  responses: {
    201: jsonContent(createdProvisioningTokenSchema, 'The token, this once'),
    ...problems(401, 403, 404, 409),
  },
})

const removeToken = createRoute({
  method: 'delete',
  path: tokenPath,
  summary: 'Revoke the token of a workspace’s directory (SCIM)',
  security: sessionOnly,
  request,
  responses: { 204: { description: 'Revoked' }, ...problems(401, 403, 404) },
})

/** Refuses a session whose last authentication is too old for a change of how others sign in. */
function checkProof(context: Context<ApiEnvironment>, { now }: Pick<Ports, 'now'>): void {
  const principal = principalOf(context)
  const isFresh =
    principal.via === 'session' && now() - principal.signedInAt < reauthenticationLifetime
  if (!isFresh) refuse('proof-needed')
}

/** Adds the routes of a workspace's identity provider and directory. */
export const addWorkspaceSignInRoutes: AddRoutes = (api, ports) => {
  const isOperator = (context: Context<ApiEnvironment>) =>
    principalOf(context).groups.includes('operator')

  api.openapi(read, async (context) =>
    context.json(await describeSignIn(ports, memberOf(context).workspace), 200),
  )

  api.openapi(change, async (context) => {
    const { workspace, by } = memberOf(context)
    checkProof(context, ports)
    const actor = { ...by, isOperator: isOperator(context) }
    unwrap(await changeSignIn(ports, workspace, actor, context.req.valid('json')))
    return context.json(await describeSignIn(ports, workspace), 200)
  })

  api.openapi(remove, async (context) => {
    const { workspace, by } = memberOf(context)
    await removeSignIn(ports, workspace, by)
    return context.body(null, 204)
  })

  api.openapi(prove, async (context) => {
    const { workspace } = memberOf(context)
    await proveDomains(ports, workspace, { isOperator: isOperator(context) })
    return context.json(await describeSignIn(ports, workspace), 200)
  })

  api.openapi(createToken, async (context) => {
    if (!ports.configuration.allowsScim) refuse('not-found')
    const { workspace, by } = memberOf(context)
    checkProof(context, ports)
    const id = effectIdOf(context, ports)
    const made = await createProvisioningToken(ports, workspace, by, id)
    // The answer stored for a repeated request must not contain the token.
    context.set('keptBody', JSON.stringify({ ...made, token: null }))
    return context.json(made, 201)
  })

  api.openapi(removeToken, async (context) => {
    const { workspace, by } = memberOf(context)
    await removeProvisioningToken(ports, workspace, by)
    return context.body(null, 204)
  })
}
