import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { aiReportSchema, aiTestSchema } from '@/lib/api/ai'
import { aiServerBodySchema, aiServerStateSchema } from '@/lib/api/operator'
import { describeAiServer } from '../../services/ai/server/describe-ai-server'
import { removeAiServer, saveAiServer } from '../../services/ai/server/save-ai-server'
import { testAiServer } from '../../services/ai/test-ai'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { operatorOf } from '../guards/require-operator'
import { unwrap } from '../problems'
import { jsonBody, jsonContent, problems } from './shapes'

const security = needs('admin')
const path = '/operator/ai-server'

const read = createRoute({
  method: 'get',
  path,
  summary: 'Which server of models everybody here may use',
  security,
  responses: { 200: jsonContent(aiServerStateSchema, 'Never its key'), ...problems(401, 403) },
})

const save = createRoute({
  method: 'put',
  path,
  summary: 'Set the server of models that everybody here may use',
  description:
    'The key is kept sealed and never sent back. What the configuration says goes first. At a screen it needs a proof of the last ten minutes.',
  security,
  request: { body: jsonBody(aiServerBodySchema) },
  responses: {
    200: jsonContent(aiServerStateSchema, 'What is set now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Take the server of models away that was set',
  security,
  responses: { 204: { description: 'Gone' }, ...problems(401, 403) },
})

const test = createRoute({
  method: 'post',
  path: `${path}/test`,
  summary: 'Ask the server of models a small question, and say what it can do',
  description:
    'Nothing of anybody is sent. Where suggestions are verified, the model takes its exam.',
  security,
  request: { query: aiTestSchema },
  responses: { 200: jsonContent(aiReportSchema, 'What it showed'), ...problems(401, 403) },
})

/** Adds the routes of the installation's own model server, for operators. */
export const addAiServerRoutes: AddRoutes = (api, ports) => {
  api.openapi(read, async (context) => {
    const { userId } = operatorOf(context)
    return context.json(await describeAiServer(ports, userId), 200)
  })

  api.openapi(save, async (context) => {
    const operator = operatorOf(context)
    unwrap(await saveAiServer(ports, operator, context.req.valid('json')))
    return context.json(await describeAiServer(ports, operator.userId), 200)
  })

  api.openapi(remove, async (context) => {
    operatorOf(context)
    await removeAiServer(ports)
    return context.body(null, 204)
  })

  api.openapi(test, async (context) => {
    const { userId } = operatorOf(context)
    return context.json(
      unwrap(
        await testAiServer(ports, userId, {
          signal: context.req.raw.signal,
          ...context.req.valid('query'),
        }),
      ),
      200,
    )
  })
}
