import 'server-only'
import { z } from '@hono/zod-openapi'
import {
  countsQuerySchema,
  deadJobListSchema,
  eraseAccountBodySchema,
  knownPersonSchema,
  knownWorkspaceSchema,
  operatorCountsSchema,
  operatorStateSchema,
  pageQuerySchema,
  peopleQuerySchema,
  peopleSchema,
  planBodySchema,
} from '@/lib/api/operator'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { operatorOf, provenOperatorOf } from '../api/guards/require-operator'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { toOwnerId } from '../owner'
import { setWorkspacePlan } from '../workspaces/set-workspace-plan'
import {
  disableAccount,
  enableAccount,
  eraseAccountOf,
  signOutAccount,
} from './accounts/change-account'
import { discardDeadJob, listDeadJobs, retryDeadJob } from './dead-jobs'
import { describeInstallation } from './describe-installation'
import { describePerson, listKnownPeople, setPlan } from './list-people'
import { readCounts } from './read-counts'

const byOperator = { scope: 'admin', role: 'person', tool: noTool.operator } as const

const jobParameters = z.object({ id: z.string().min(1).max(600) })

const state = operation({
  method: 'get',
  path: '/operator/state',
  summary: 'Get the state of the installation',
  ...byOperator,
  responses: {
    200: jsonContent(operatorStateSchema, 'Health, jobs, storage'),
    ...problems(401, 403),
  },
  run: async (context, ports) => {
    operatorOf(context)
    return context.json(await describeInstallation(ports), 200)
  },
})

const counts = operation({
  method: 'get',
  path: '/operator/counts',
  summary: 'Get daily counts and the cost of models',
  description: 'Numbers only, without persons.',
  ...byOperator,
  request: { query: countsQuerySchema },
  responses: {
    200: jsonContent(operatorCountsSchema, 'Each day, the latest first'),
    ...problems(401, 403, 422),
  },
  run: async (context, ports) => {
    operatorOf(context)
    return context.json(await readCounts(ports, context.req.valid('query')), 200)
  },
})

const listJobs = operation({
  method: 'get',
  path: '/operator/dead-jobs',
  summary: 'List failed jobs',
  ...byOperator,
  request: { query: pageQuerySchema },
  responses: {
    200: jsonContent(deadJobListSchema, 'A page, the latest first'),
    ...problems(401, 403, 404, 422),
  },
  run: async (context, ports) => {
    operatorOf(context)
    return context.json(unwrap(await listDeadJobs(ports, context.req.valid('query'))), 200)
  },
})

const retryJob = operation({
  method: 'post',
  path: '/operator/dead-jobs/{id}/retry',
  summary: 'Retry a failed job',
  description: 'Keeps its id: requested twice, it runs once.',
  ...byOperator,
  request: { params: jobParameters, headers: idempotencySchema },
  responses: { 204: { description: 'Queued' }, ...problems(401, 403, 404, 410) },
  run: async (context, ports) => {
    operatorOf(context)
    unwrap(await retryDeadJob(ports, context.req.valid('param').id))
    return context.body(null, 204)
  },
})

const discardJob = operation({
  method: 'delete',
  path: '/operator/dead-jobs/{id}',
  summary: 'Delete a failed job',
  ...byOperator,
  request: { params: jobParameters },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    operatorOf(context)
    unwrap(await discardDeadJob(ports, context.req.valid('param').id))
    return context.body(null, 204)
  },
})

const people = operation({
  method: 'get',
  path: '/operator/people',
  summary: 'List accounts',
  ...byOperator,
  request: { query: peopleQuerySchema },
  responses: { 200: jsonContent(peopleSchema, 'A page, by address'), ...problems(401, 403, 422) },
  run: async (context, ports) => {
    operatorOf(context)
    return context.json(unwrap(await listKnownPeople(ports, context.req.valid('query'))), 200)
  },
})

const plan = operation({
  method: 'put',
  path: '/operator/people/{id}/plan',
  summary: 'Set the plan of an account',
  ...byOperator,
  request: { params: documentParameters, body: jsonBody(planBodySchema) },
  responses: {
    200: jsonContent(knownPersonSchema, 'The person as they are now'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    operatorOf(context)
    const owner = toOwnerId(context.req.valid('param').id.toLowerCase())
    const given = context.req.valid('json').plan
    return context.json(unwrap(await setPlan(ports, owner, given)), 200)
  },
})

const accountRequest = { params: documentParameters, headers: idempotencySchema }
const proofNote =
  'By a session it requires re-authentication (password, passkey or provider) within the last ten minutes. The person is notified by email.'

const signOut = operation({
  method: 'post',
  path: '/operator/people/{id}/sign-out',
  summary: 'Sign an account out on all devices',
  description: `API keys and connected apps keep working. ${proofNote}`,
  ...byOperator,
  request: accountRequest,
  responses: { 204: { description: 'Signed out' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    const { userId: operator } = provenOperatorOf(context, ports.now())
    const owner = toOwnerId(context.req.valid('param').id.toLowerCase())
    unwrap(await signOutAccount(ports, owner, { operator }))
    return context.body(null, 204)
  },
})

const disable = operation({
  method: 'post',
  path: '/operator/people/{id}/disable',
  summary: 'Disable an account',
  description: `Ends its sessions and live streams; sign-in, API keys, connected apps and share links are refused. What it owns stays. ${proofNote}`,
  ...byOperator,
  request: accountRequest,
  responses: {
    200: jsonContent(knownPersonSchema, 'The person as they are now'),
    ...problems(401, 403, 404, 409),
  },
  run: async (context, ports) => {
    const { userId: operator } = provenOperatorOf(context, ports.now())
    const owner = toOwnerId(context.req.valid('param').id.toLowerCase())
    const person = unwrap(await disableAccount(ports, owner, { operator }))
    return context.json(describePerson(person), 200)
  },
})

const enable = operation({
  method: 'post',
  path: '/operator/people/{id}/enable',
  summary: 'Enable a disabled account',
  description: proofNote,
  ...byOperator,
  request: accountRequest,
  responses: {
    200: jsonContent(knownPersonSchema, 'The person as they are now'),
    ...problems(401, 403, 404),
  },
  run: async (context, ports) => {
    const { userId: operator } = provenOperatorOf(context, ports.now())
    const owner = toOwnerId(context.req.valid('param').id.toLowerCase())
    const person = unwrap(await enableAccount(ports, owner, { operator }))
    return context.json(describePerson(person), 200)
  },
})

const erase = operation({
  method: 'post',
  path: '/operator/people/{id}/erase',
  summary: 'Erase an account with everything in it',
  description: `Takes its email address. A workspace that only this person owns goes to the member who has been there longest. ${proofNote}`,
  ...byOperator,
  request: { ...accountRequest, body: jsonBody(eraseAccountBodySchema) },
  responses: {
    204: { description: 'Erased' },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { userId: operator } = provenOperatorOf(context, ports.now())
    const owner = toOwnerId(context.req.valid('param').id.toLowerCase())
    const { email } = context.req.valid('json')
    unwrap(await eraseAccountOf(ports, owner, { operator }, { email }))
    return context.body(null, 204)
  },
})

const workspacePlan = operation({
  method: 'put',
  path: '/operator/workspaces/{id}/plan',
  summary: 'Set the plan of a workspace',
  description:
    'With a plan above `free` a workspace has limits of its own: documents, and the daily AI tokens of each member.',
  ...byOperator,
  request: { params: documentParameters, body: jsonBody(planBodySchema) },
  responses: {
    200: jsonContent(knownWorkspaceSchema, 'The workspace as it is now'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    operatorOf(context)
    const workspace = toOwnerId(context.req.valid('param').id.toLowerCase())
    const given = context.req.valid('json').plan
    return context.json(unwrap(await setWorkspacePlan(ports, workspace, given)), 200)
  },
})

/** Adds the routes for operators: state of the installation, waiting and dead jobs, accounts. */
export const operatorOperations: readonly Operation[] = [
  state,
  counts,
  listJobs,
  retryJob,
  discardJob,
  people,
  plan,
  signOut,
  disable,
  enable,
  erase,
  workspacePlan,
]
