import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import {
  countsQuerySchema,
  deadJobListSchema,
  knownPersonSchema,
  knownWorkspaceSchema,
  operatorCountsSchema,
  operatorStateSchema,
  pageQuerySchema,
  peopleQuerySchema,
  peopleSchema,
  planBodySchema,
} from '@/lib/api/operator'
import { toOwnerId } from '../../owner'
import { discardDeadJob, listDeadJobs, retryDeadJob } from '../../services/operator/dead-jobs'
import { describeInstallation } from '../../services/operator/describe-installation'
import { listKnownPeople, setPlan } from '../../services/operator/list-people'
import { readCounts } from '../../services/operator/read-counts'
import { setWorkspacePlan } from '../../services/workspaces/set-workspace-plan'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { operatorOf } from '../guards/require-operator'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const security = needs('admin')
const jobParameters = z.object({ id: z.string().min(1).max(600) })

const state = createRoute({
  method: 'get',
  path: '/operator/state',
  summary: 'Get the state of the installation',
  security,
  responses: {
    200: jsonContent(operatorStateSchema, 'Health, jobs, storage'),
    ...problems(401, 403),
  },
})

const counts = createRoute({
  method: 'get',
  path: '/operator/counts',
  summary: 'Get daily counts and the cost of models',
  description: 'Numbers only, without persons.',
  security,
  request: { query: countsQuerySchema },
  responses: {
    200: jsonContent(operatorCountsSchema, 'Each day, the latest first'),
    ...problems(401, 403, 422),
  },
})

const listJobs = createRoute({
  method: 'get',
  path: '/operator/dead-jobs',
  summary: 'List failed jobs',
  security,
  request: { query: pageQuerySchema },
  responses: {
    200: jsonContent(deadJobListSchema, 'A page, the latest first'),
    ...problems(401, 403, 404, 422),
  },
})

const retryJob = createRoute({
  method: 'post',
  path: '/operator/dead-jobs/{id}/retry',
  summary: 'Retry a failed job',
  description: 'Keeps its id: requested twice, it runs once.',
  security,
  request: { params: jobParameters, headers: idempotencySchema },
  responses: { 204: { description: 'Queued' }, ...problems(401, 403, 404, 410) },
})

const discardJob = createRoute({
  method: 'delete',
  path: '/operator/dead-jobs/{id}',
  summary: 'Delete a failed job',
  security,
  request: { params: jobParameters },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
})

const people = createRoute({
  method: 'get',
  path: '/operator/people',
  summary: 'List accounts',
  security,
  request: { query: peopleQuerySchema },
  responses: { 200: jsonContent(peopleSchema, 'A page, by address'), ...problems(401, 403, 422) },
})

const plan = createRoute({
  method: 'put',
  path: '/operator/people/{id}/plan',
  summary: 'Set the plan of an account',
  security,
  request: { params: documentParameters, body: jsonBody(planBodySchema) },
  responses: {
    200: jsonContent(knownPersonSchema, 'The person as they are now'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const workspacePlan = createRoute({
  method: 'put',
  path: '/operator/workspaces/{id}/plan',
  summary: 'Set the plan of a workspace',
  description:
    'With a plan above `free` a workspace has limits of its own: documents, and the daily AI tokens of each member.',
  security,
  request: { params: documentParameters, body: jsonBody(planBodySchema) },
  responses: {
    200: jsonContent(knownWorkspaceSchema, 'The workspace as it is now'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

/** Adds the routes for operators: state of the installation, waiting and dead jobs, accounts. */
export const addOperatorRoutes: AddRoutes = (api, ports) => {
  api.openapi(state, async (context) => {
    operatorOf(context)
    return context.json(await describeInstallation(ports), 200)
  })

  api.openapi(counts, async (context) => {
    operatorOf(context)
    return context.json(await readCounts(ports, context.req.valid('query')), 200)
  })

  api.openapi(listJobs, async (context) => {
    operatorOf(context)
    return context.json(unwrap(await listDeadJobs(ports, context.req.valid('query'))), 200)
  })

  api.openapi(retryJob, async (context) => {
    operatorOf(context)
    unwrap(await retryDeadJob(ports, context.req.valid('param').id))
    return context.body(null, 204)
  })

  api.openapi(discardJob, async (context) => {
    operatorOf(context)
    unwrap(await discardDeadJob(ports, context.req.valid('param').id))
    return context.body(null, 204)
  })

  api.openapi(people, async (context) => {
    operatorOf(context)
    return context.json(unwrap(await listKnownPeople(ports, context.req.valid('query'))), 200)
  })

  api.openapi(plan, async (context) => {
    operatorOf(context)
    const owner = toOwnerId(context.req.valid('param').id.toLowerCase())
    const given = context.req.valid('json').plan
    return context.json(unwrap(await setPlan(ports, owner, given)), 200)
  })

  api.openapi(workspacePlan, async (context) => {
    operatorOf(context)
    const workspace = toOwnerId(context.req.valid('param').id.toLowerCase())
    const given = context.req.valid('json').plan
    return context.json(unwrap(await setWorkspacePlan(ports, workspace, given)), 200)
  })
}
