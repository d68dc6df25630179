import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { aiKeyRequestSchema, aiReportSchema, aiStateSchema, aiTestSchema } from '@/lib/api/ai'
import { describeAi } from '../../services/ai/describe-ai'
import { removeAiKey, saveAiKey } from '../../services/ai/save-ai-key'
import { testAi } from '../../services/ai/test-ai'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { ownerOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { jsonBody, jsonContent, problems } from './shapes'

const read = createRoute({
  method: 'get',
  path: '/ai',
  summary: 'Which model answers you, and what it has used today',
  security: needs('ai'),
  responses: { 200: jsonContent(aiStateSchema, 'Never a key'), ...problems(401) },
})

const save = createRoute({
  method: 'put',
  path: '/ai/key',
  summary: 'Keep a key of your own for a server of models',
  security: needs('admin'),
  description: 'It is kept sealed, goes to that server alone, and is never sent back.',
  request: { body: jsonBody(aiKeyRequestSchema) },
  responses: {
    200: jsonContent(aiStateSchema, 'What is set now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/ai/key',
  summary: 'Take your key away',
  security: needs('admin'),
  responses: { 204: { description: 'Gone' }, ...problems(401, 403) },
})

const test = createRoute({
  method: 'post',
  path: '/ai/test',
  summary: 'Ask the model a small question, and say what its server can do',
  security: needs('ai'),
  description:
    'Nothing of your CVs is sent. Where suggestions are verified, the model takes its exam: invented facts that it has to notice.',
  request: { query: aiTestSchema },
  responses: { 200: jsonContent(aiReportSchema, 'What it showed'), ...problems(401, 403) },
})

/** Adds the routes of a user's model: settings, own key, test. */
export const addAiRoutes: AddRoutes = (api, ports) => {
  api.openapi(read, async (context) => context.json(await describeAi(ports, ownerOf(context)), 200))

  api.openapi(save, async (context) => {
    const owner = ownerOf(context)
    unwrap(await saveAiKey(ports, owner, context.req.valid('json')))
    return context.json(await describeAi(ports, owner), 200)
  })

  api.openapi(remove, async (context) => {
    await removeAiKey(ports, ownerOf(context))
    return context.body(null, 204)
  })

  api.openapi(test, async (context) =>
    context.json(
      unwrap(
        await testAi(ports, ownerOf(context), {
          signal: context.req.raw.signal,
          ...context.req.valid('query'),
        }),
      ),
      200,
    ),
  )
}
