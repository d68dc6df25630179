import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { aiReportSchema, aiTestSchema } from '@/lib/api/ai'
import { aiServerBodySchema, aiServerStateSchema } from '@/lib/api/operator'
import { examineNewModel } from '../../services/ai/reader/examine-new-model'
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
  summary: 'Get the model server of this installation',
  security,
  responses: { 200: jsonContent(aiServerStateSchema, 'Never its key'), ...problems(401, 403) },
})

const save = createRoute({
  method: 'put',
  path,
  summary: 'Set the model server of this installation',
  description:
    'The key is stored encrypted and never returned. The configuration has priority over it. A session requires re-authentication within the last ten minutes.',
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
  summary: 'Remove the model server of this installation',
  security,
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403) },
})

const test = createRoute({
  method: 'post',
  path: `${path}/test`,
  summary: 'Test the model server of this installation',
  description: 'Sends no personal data. Where suggestions are verified, the model takes its exam.',
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
    await examineNewModel(ports, operator.userId, context.req.header('accept-language'))
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
