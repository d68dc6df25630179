import 'server-only'
import type { Context } from 'hono'
import {
  type AiRequestAnswer,
  aiRequestHeadSchema,
  aiRequestListSchema,
  aiRequestSchema,
  editedWordingSchema,
  readWordingSchema,
  wordingsCheckSchema,
  wordingsSchema,
} from '@/lib/api/ai-requests'
import { describedAs } from '@/lib/api/components'
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
import { unwrap } from '../../api/problems'
import { changes, noTool, reads } from '../../api/tool-rows'
import type { Ports } from '../../ports-types'
import { beginRequest } from './begin-request'
import {
  cancelRequest,
  discardRequest,
  listRequests,
  readRequest,
  retryRequest,
} from './change-request'
import { checkWordings } from './check-wordings'

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

const answer = describedAs<AiRequestAnswer>('AiRequest')

/** Whether a page of the person asks, as for `requestAnswer`. */
const pageOf = (context: Context<ApiEnvironment>) => ({
  isForPage: principalOf(context).via === 'session',
})

/** Reads the state of one, and whether it is over. */
const look = async (context: Context<ApiEnvironment>, ports: Ports, id: string) => {
  const { userId: person, via } = principalOf(context)
  const asked = { id, person, isForPage: via === 'session' }
  const state = unwrap(await readRequest(ports, ownerOf(context), asked))
  return { state, isOver: state.status !== 'waiting' && state.status !== 'running' }
}

const list = operation({
  method: 'get',
  path: '/ai/requests',
  summary: 'List your recent AI requests',
  scope: 'ai',
  role: 'read',
  tool: reads,
  responses: { 200: jsonContent(aiRequestListSchema, 'The newest first'), ...problems(401) },
  run: async (context, ports) =>
    context.json({ requests: await listRequests(ports, ownerOf(context)) }, 200),
})

const begin = operation({
  method: 'post',
  path: '/ai/requests',
  summary: 'Create an AI request',
  scope: 'ai',
  role: 'write',
  tool: {
    effect: 'adds',
    note: 'Nothing of its result is in a document until the person accepts it.',
  },
  description:
    'Returns at once; the work continues in the background and survives a restart. No CV is changed: the result holds suggestions.',
  request: {
    headers: idempotencySchema.extend(preferSchema.shape),
    body: jsonBody(aiRequestSchema),
  },
  responses: {
    201: jsonContent(answer, 'It is over, and was waited for'),
    202: jsonContent(aiRequestHeadSchema, 'It is begun'),
    ...problems(400, 401, 403, 404, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { userId: person, via } = principalOf(context)
    const owner = ownerOf(context)
    const mayUseTold = via === 'session' && owner === person
    const request = context.req.valid('json')
    const input = { id: effectIdOf(context, ports), person, request, mayUseTold }
    const head = unwrap(await beginRequest(ports, owner, input))
    const location = `/api/v1/ai/requests/${head.id}`
    context.set('lookAgain', async () => {
      const { state, isOver } = await look(context, ports, head.id)
      return { response: context.json(state, isOver ? 201 : 202), isOver }
    })
    context.header('location', location)
    context.header('retry-after', pause)
    return context.json(head, 202)
  },
})

const read = operation({
  method: 'get',
  path: '/ai/requests/{id}',
  summary: 'Get an AI request with its progress and result',
  scope: 'ai',
  role: 'read',
  tool: reads,
  request: { params: documentParameters, headers: preferSchema },
  responses: { 200: jsonContent(answer, 'Its state'), ...problems(401, 404) },
  run: (context, ports) =>
    answerNow(context, async () => {
      const { state, isOver } = await look(context, ports, context.req.valid('param').id)
      return { response: context.json(state, 200), isOver }
    }),
})

/** Declares an operation that changes the state of a request. */
const stateChange = (
  path: '/ai/requests/{id}/cancel' | '/ai/requests/{id}/retry',
  summary: string,
  change: typeof cancelRequest | typeof retryRequest,
) =>
  operation({
    method: 'post',
    path,
    summary,
    scope: 'ai',
    role: 'write',
    tool: changes,
    request: { params: documentParameters },
    responses: { 200: jsonContent(aiRequestHeadSchema, 'Its state'), ...problems(401, 403, 404) },
    run: async (context, ports) =>
      context.json(unwrap(await change(ports, ownerOf(context), context.req.valid('param'))), 200),
  })

const cancel = stateChange('/ai/requests/{id}/cancel', 'Cancel a running AI request', cancelRequest)
const retry = stateChange(
  '/ai/requests/{id}/retry',
  'Retry a failed or cancelled AI request',
  retryRequest,
)

const check = operation({
  method: 'post',
  path: '/ai/requests/{id}/check',
  summary: 'Check accepted suggestions against the present CV',
  scope: 'ai',
  role: 'write',
  tool: noTool.deciding,
  description:
    'Returns for each whether the CV, with what was confirmed, supports it. Use it before applying suggestions; it changes nothing.',
  request: { params: documentParameters, body: jsonBody(wordingsSchema) },
  responses: {
    200: jsonContent(wordingsCheckSchema, 'What holds of each'),
    ...problems(400, 401, 403, 404, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const input = {
      ...context.req.valid('param'),
      ...context.req.valid('json'),
      ...pageOf(context),
    }
    return context.json(unwrap(await checkWordings(ports, ownerOf(context), input)), 200)
  },
})

const readEdited = operation({
  method: 'post',
  path: '/ai/requests/{id}/read',
  summary: 'Verify an edited suggestion against the CV',
  scope: 'ai',
  role: 'write',
  tool: noTool.deciding,
  description:
    'A second request to the model has to quote the CV for every claim. `unread` where that takes longer than 16 seconds, or no model has passed the exam.',
  request: { params: documentParameters, body: jsonBody(editedWordingSchema) },
  responses: {
    200: jsonContent(readWordingSchema, 'What was read'),
    ...problems(400, 401, 403, 404, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const input = {
      ...context.req.valid('param'),
      ...context.req.valid('json'),
      ...pageOf(context),
    }
    // It brings tables of six languages: they come with the first of these, not with the API.
    const { readWording } = await import('./read-wording')
    return context.json(unwrap(await readWording(ports, ownerOf(context), input)), 200)
  },
})

const discard = deletion({
  path: '/ai/requests/{id}',
  summary: 'Delete an AI request with its result',
  scope: 'ai',
  role: 'write',
  tool: noTool.erases,
  remove: discardRequest,
})

/** Operations of AI requests: list, begin, read, cancel, retry, check wordings and delete. */
export const aiRequestOperations: readonly Operation[] = [
  list,
  begin,
  read,
  cancel,
  retry,
  check,
  readEdited,
  discard,
]
