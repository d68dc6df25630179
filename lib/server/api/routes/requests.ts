import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  type CvRequestAnswer,
  cvRequestAnswerSchema,
  cvRequestHeadSchema,
  cvRequestListSchema,
  cvRequestSchema,
  cvRetrySchema,
} from '@/lib/api/cv-requests'
import { beginCvRequest } from '../../services/ai/cv-requests/begin-cv-request'
import { discardCvRequest, retryCvRequest } from '../../services/ai/cv-requests/change-cv-request'
import { listCvRequests, readCvRequest } from '../../services/ai/cv-requests/read-cv-request'
import { needs } from '../access'
import type { AddRoutes, ApiEnvironment } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf, principalOf } from '../guards/require-principal'
import { answerNow, preferSchema } from '../guards/wait-for-end'
import { refuse, unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'
import { sourceOf } from './source-of'

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

/** The same operation on both paths: the root is the one for simple clients. */
const begin = (path: '/requests' | '/') =>
  createRoute({
    method: 'post',
    path,
    summary: 'Request a CV as HTML, PDF and JSON',
    security: needs('ai'),
    description:
      'Send a CV or notes and, optionally, a job description. The input is saved before the answer, which has a `requestId` for `GET /requests/{id}`. The CV keeps its own wording: what the job asks for comes first in its lists. Where a model is connected, it proposes wordings; none is applied, and the JSON lists each in `heldBack`, for the owner of the CV to review. No CV of the account is changed. Everything is deleted at `expiresAt`; at most five requests may run at once.',
    request: {
      headers: idempotencySchema.extend(preferSchema.shape),
      body: jsonBody(cvRequestSchema),
    },
    responses: {
      201: jsonContent(cvRequestAnswerSchema, 'It is over, and was waited for'),
      202: jsonContent(cvRequestHeadSchema, 'It is saved, and begun'),
      ...problems(400, 401, 403, 404, 410, 413, 415, 422),
    },
  })

const list = createRoute({
  method: 'get',
  path: '/requests',
  summary: 'List your recent CV requests',
  security: needs('ai'),
  responses: { 200: jsonContent(cvRequestListSchema, 'The newest first'), ...problems(401) },
})

const answers = {
  200: jsonContent(cvRequestAnswerSchema, 'It is over: `status` says how, `links` has the files'),
  202: jsonContent(cvRequestAnswerSchema, 'It is under way; `Retry-After` says when to look again'),
  ...problems(401, 404),
}

const read = createRoute({
  method: 'get',
  path: '/requests/{id}',
  summary: 'Get a CV request with its progress and files',
  security: needs('ai'),
  request: { params: documentParameters, headers: preferSchema },
  responses: answers,
})

const final = createRoute({
  method: 'get',
  path: '/final',
  summary: 'Get a CV request by query parameter',
  security: needs('ai'),
  request: {
    query: z.object({ id: z.string().max(100).describe('The `requestId`') }),
    headers: preferSchema,
  },
  responses: answers,
})

const retry = createRoute({
  method: 'post',
  path: '/requests/{id}/retry',
  summary: 'Retry a failed CV request',
  security: needs('ai'),
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
})

const discard = createRoute({
  method: 'delete',
  path: '/requests/{id}',
  summary: 'Delete a CV request with its input and files',
  security: needs('ai'),
  request: { params: documentParameters },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
})

/** Adds the routes of CV requests, which are answered later. */
export const addRequestRoutes: AddRoutes = (api, ports) => {
  const stateOf = async (context: Context<ApiEnvironment>, id: string) =>
    unwrap(
      await readCvRequest(ports, ownerOf(context), { id, person: principalOf(context).userId }),
    )
  const isOver = ({ files }: CvRequestAnswer) => files !== undefined

  for (const route of [begin('/requests'), begin('/')]) {
    api.openapi(route, async (context) => {
      const body = context.req.valid('json')
      const person = principalOf(context).userId
      const input = { id: effectIdOf(context, ports), person, body, from: sourceOf(body) }
      const head = unwrap(await beginCvRequest(ports, ownerOf(context), input))
      const location = `/api/v1/requests/${head.requestId}`
      context.set('lookAgain', async () => {
        const state = await stateOf(context, head.requestId)
        return { response: context.json(state, isOver(state) ? 201 : 202), isOver: isOver(state) }
      })
      context.header('location', location)
      context.header('retry-after', pause)
      return context.json(head, 202)
    })
  }

  const answer = (context: Context<ApiEnvironment>, id: string) =>
    answerNow(context, async () => {
      const state = await stateOf(context, id)
      if (!isOver(state)) context.header('retry-after', pause)
      const response = isOver(state) ? context.json(state, 200) : context.json(state, 202)
      return { response, isOver: isOver(state) }
    })

  api.openapi(list, async (context) =>
    context.json({ requests: await listCvRequests(ports, ownerOf(context)) }, 200),
  )
  api.openapi(read, (context) => answer(context, context.req.valid('param').id))
  api.openapi(final, (context) => {
    const asked = documentParameters.safeParse(context.req.valid('query'))
    return asked.success ? answer(context, asked.data.id) : refuse('not-found')
  })

  api.openapi(retry, async (context) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('json') }
    const head = unwrap(await retryCvRequest(ports, ownerOf(context), input))
    context.header('retry-after', pause)
    return context.json(head, 202)
  })

  api.openapi(discard, async (context) => {
    unwrap(await discardCvRequest(ports, ownerOf(context), context.req.valid('param')))
    return context.body(null, 204)
  })
}
