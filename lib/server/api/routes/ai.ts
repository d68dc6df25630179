import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { aiKeyRequestSchema, aiReportSchema, aiStateSchema, aiTestSchema } from '@/lib/api/ai'
import { describeAi } from '../../services/ai/describe-ai'
import { examineNewModel } from '../../services/ai/reader/examine-new-model'
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
  summary: 'Get your AI settings and today’s usage',
  security: needs('ai'),
  responses: { 200: jsonContent(aiStateSchema, 'Never a key'), ...problems(401) },
})

const save = createRoute({
  method: 'put',
  path: '/ai/key',
  summary: 'Store your own key for a model server',
  security: needs('admin'),
  description: 'The key is stored encrypted, sent to that server only, and never returned.',
  request: { body: jsonBody(aiKeyRequestSchema) },
  responses: {
    200: jsonContent(aiStateSchema, 'What is set now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/ai/key',
  summary: 'Delete your own key',
  security: needs('admin'),
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403) },
})

const test = createRoute({
  method: 'post',
  path: '/ai/test',
  summary: 'Test the connected model',
  security: needs('ai'),
  description:
    'Sends nothing from your CVs. Where suggestions are verified, the model takes its exam: it has to notice invented facts.',
  request: { query: aiTestSchema },
  responses: { 200: jsonContent(aiReportSchema, 'What it showed'), ...problems(401, 403) },
})

/** Adds the routes of a user's model: settings, own key, test. */
export const addAiRoutes: AddRoutes = (api, ports) => {
  api.openapi(read, async (context) => context.json(await describeAi(ports, ownerOf(context)), 200))

  api.openapi(save, async (context) => {
    const owner = ownerOf(context)
    unwrap(await saveAiKey(ports, owner, context.req.valid('json')))
    await examineNewModel(ports, owner, context.req.header('accept-language'))
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
