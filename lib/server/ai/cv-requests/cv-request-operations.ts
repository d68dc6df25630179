import 'server-only'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  type CvRequestAnswer,
  cvRequestAnswerSchema,
  cvRequestHeadSchema,
  cvRequestListSchema,
  cvRequestSchema,
  cvRetrySchema,
} from '@/lib/api/cv-requests'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../../api/description/shapes'
import type { ApiEnvironment } from '../../api/environment'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf, principalOf } from '../../api/guards/require-principal'
import { answerNow, preferSchema } from '../../api/guards/wait-for-end'
import { deletion, type Operation, operation } from '../../api/operation'
import { refuse, unwrap } from '../../api/problems'
import { changes, none, noTool, reads, type ToolRow } from '../../api/tool-rows'
import { sourceOf } from '../../documents/source-of'
import type { Ports } from '../../ports-types'
import { beginCvRequest } from './begin-cv-request'
import { discardCvRequest, retryCvRequest } from './change-cv-request'
import { listCvRequests, readCvRequest } from './read-cv-request'

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

const stateOf = async (context: Context<ApiEnvironment>, ports: Ports, id: string) =>
  unwrap(await readCvRequest(ports, ownerOf(context), { id, person: principalOf(context).userId }))

const isOver = ({ files }: CvRequestAnswer) => files !== undefined

const answer = (context: Context<ApiEnvironment>, ports: Ports, id: string) =>
  answerNow(context, async () => {
    const state = await stateOf(context, ports, id)
    if (!isOver(state)) context.header('retry-after', pause)
    const response = isOver(state) ? context.json(state, 200) : context.json(state, 202)
    return { response, isOver: isOver(state) }
  })

const ofStored: ToolRow = {
  effect: 'adds',
  leftOut: ['document', 'resume', 'flat', 'data', 'templateId', 'notes'],
  instead:
    'Ask the person to import it at /start in Vitae, and name the CV that is then in the list by `documentId`.',
  required: ['documentId'],
  note: 'Only of a CV that is stored: a file of words from elsewhere would hold what its person has not seen.',
}

/** The same operation on both paths: the root is the one for simple clients. */
const begin = (path: '/requests' | '/', tool: ToolRow) =>
  operation({
    method: 'post',
    path,
    summary: 'Request a CV as HTML, PDF, text and JSON',
    scope: 'ai',
    role: 'write',
    tool,
    description:
      'Send a CV or notes and, optionally, a job description. The input is saved before the answer, which has a `requestId` for `GET /requests/{id}`. The CV keeps its own wording: what the job asks for comes first in its lists. Where a model is connected, it proposes wordings; none is applied: the JSON lists each in `heldBack`, and `links.suggested` shows those that no check has blocked, beside the own lines, for the owner of the CV to review. No CV of the account is changed. Everything is deleted at `expiresAt`; at most five requests may run at once.',
    request: {
      headers: idempotencySchema.extend(preferSchema.shape),
      body: jsonBody(cvRequestSchema),
    },
    responses: {
      201: jsonContent(cvRequestAnswerSchema, 'It is over, and was waited for'),
      202: jsonContent(cvRequestHeadSchema, 'It is saved, and begun'),
      ...problems(400, 401, 403, 404, 410, 413, 415, 422),
    },
    run: async (context, ports) => {
      const body = context.req.valid('json')
      const person = principalOf(context).userId
      const input = { id: effectIdOf(context, ports), person, body, from: sourceOf(body) }
      const head = unwrap(await beginCvRequest(ports, ownerOf(context), input))
      const location = `/api/v1/requests/${head.requestId}`
      context.set('lookAgain', async () => {
        const state = await stateOf(context, ports, head.requestId)
        return { response: context.json(state, isOver(state) ? 201 : 202), isOver: isOver(state) }
      })
      context.header('location', location)
      context.header('retry-after', pause)
      return context.json(head, 202)
    },
  })

const list = operation({
  method: 'get',
  path: '/requests',
  summary: 'List your recent CV requests',
  scope: 'ai',
  role: 'read',
  tool: reads,
  responses: { 200: jsonContent(cvRequestListSchema, 'The newest first'), ...problems(401) },
  run: async (context, ports) =>
    context.json({ requests: await listCvRequests(ports, ownerOf(context)) }, 200),
})

const answers = {
  200: jsonContent(cvRequestAnswerSchema, 'It is over: `status` says how, `links` has the files'),
  202: jsonContent(cvRequestAnswerSchema, 'It is under way; `Retry-After` says when to look again'),
  ...problems(401, 404),
}

const read = operation({
  method: 'get',
  path: '/requests/{id}',
  summary: 'Get a CV request with its progress and files',
  scope: 'ai',
  role: 'read',
  tool: reads,
  request: { params: documentParameters, headers: preferSchema },
  responses: answers,
  run: (context, ports) => answer(context, ports, context.req.valid('param').id),
})

const final = operation({
  method: 'get',
  path: '/final',
  summary: 'Get a CV request by query parameter',
  scope: 'ai',
  role: 'read',
  tool: none('An older name of GET /requests/{id}.'),
  request: {
    query: z.object({ id: z.string().max(100).describe('The `requestId`') }),
    headers: preferSchema,
  },
  responses: answers,
  run: (context, ports) => {
    const asked = documentParameters.safeParse(context.req.valid('query'))
    return asked.success ? answer(context, ports, asked.data.id) : refuse('not-found')
  },
})

const retry = operation({
  method: 'post',
  path: '/requests/{id}/retry',
  summary: 'Retry a failed CV request',
  scope: 'ai',
  role: 'write',
  tool: changes,
  description:
    'The body may change the model: `{"model": "none"}` gives a CV where a model has failed.',
  request: {
    params: documentParameters,
    body: { required: false, content: { 'application/json': { schema: cvRetrySchema } } },
  },
  responses: {
    202: jsonContent(cvRequestHeadSchema, 'Its state'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('json') }
    const head = unwrap(await retryCvRequest(ports, ownerOf(context), input))
    context.header('retry-after', pause)
    return context.json(head, 202)
  },
})

const discard = deletion({
  path: '/requests/{id}',
  summary: 'Delete a CV request with its input and files',
  scope: 'ai',
  role: 'write',
  tool: noTool.erases,
  remove: discardCvRequest,
})

/** Operations of CV requests, which are answered later. */
export const requestOperations: readonly Operation[] = [
  begin('/requests', ofStored),
  begin('/', none('An older name of POST /requests.')),
  list,
  read,
  final,
  retry,
  discard,
]
