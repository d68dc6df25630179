import 'server-only'
import { aiKeyRequestSchema, aiReportSchema, aiStateSchema, aiTestSchema } from '@/lib/api/ai'
import { jsonBody, jsonContent, problems } from '../api/description/shapes'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool, reads } from '../api/tool-rows'
import { describeAi } from './describe-ai'
import { examineNewModel } from './reader/examine-new-model'
import { removeAiKey, saveAiKey } from './save-ai-key'
import { testAi } from './test-ai'

const read = operation({
  method: 'get',
  path: '/ai',
  summary: 'Get your AI settings and today’s usage',
  scope: 'ai',
  role: 'read',
  tool: reads,
  responses: { 200: jsonContent(aiStateSchema, 'Never a key'), ...problems(401) },
  run: async (context, ports) => context.json(await describeAi(ports, ownerOf(context)), 200),
})

const save = operation({
  method: 'put',
  path: '/ai/key',
  summary: 'Store your own key for a model server',
  scope: 'admin',
  role: 'manage',
  tool: noTool.modelKey,
  description: 'The key is stored encrypted, sent to that server only, and never returned.',
  request: { body: jsonBody(aiKeyRequestSchema) },
  responses: {
    200: jsonContent(aiStateSchema, 'What is set now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const owner = ownerOf(context)
    unwrap(await saveAiKey(ports, owner, context.req.valid('json')))
    await examineNewModel(ports, owner, context.req.header('accept-language'))
    return context.json(await describeAi(ports, owner), 200)
  },
})

const remove = operation({
  method: 'delete',
  path: '/ai/key',
  summary: 'Delete your own key',
  scope: 'admin',
  role: 'manage',
  tool: noTool.modelKey,
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403) },
  run: async (context, ports) => {
    await removeAiKey(ports, ownerOf(context))
    return context.body(null, 204)
  },
})

const test = operation({
  method: 'post',
  path: '/ai/test',
  summary: 'Test the connected model',
  scope: 'ai',
  role: 'manage',
  tool: noTool.modelKey,
  description:
    'Sends nothing from your CVs. Where suggestions are verified, the model takes its exam: it has to notice invented facts.',
  request: { query: aiTestSchema },
  responses: { 200: jsonContent(aiReportSchema, 'What it showed'), ...problems(401, 403) },
  run: async (context, ports) =>
    context.json(
      unwrap(
        await testAi(ports, ownerOf(context), {
          signal: context.req.raw.signal,
          ...context.req.valid('query'),
        }),
      ),
      200,
    ),
})

/** Operations of a user's model: settings, own key, test. */
export const aiOperations: readonly Operation[] = [read, save, remove, test]
