import 'server-only'
import { aiReportSchema, aiTestSchema } from '@/lib/api/ai'
import { aiServerBodySchema, aiServerStateSchema } from '@/lib/api/operator'
import { jsonBody, jsonContent, problems } from '../../api/description/shapes'
import { operatorOf } from '../../api/guards/require-operator'
import { type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { noTool } from '../../api/tool-rows'
import { examineNewModel } from '../reader/examine-new-model'
import { testAiServer } from '../test-ai'
import { describeAiServer } from './describe-ai-server'
import { removeAiServer, saveAiServer } from './save-ai-server'

const path = '/operator/ai-server'

const read = operation({
  method: 'get',
  path,
  summary: 'Get the model server of this installation',
  scope: 'admin',
  role: 'person',
  tool: noTool.operator,
  responses: { 200: jsonContent(aiServerStateSchema, 'Never its key'), ...problems(401, 403) },
  run: async (context, ports) => {
    const { userId } = operatorOf(context)
    return context.json(await describeAiServer(ports, userId), 200)
  },
})

const save = operation({
  method: 'put',
  path,
  summary: 'Set the model server of this installation',
  description:
    'The key is stored encrypted and never returned. The configuration has priority over it. A session requires re-authentication within the last ten minutes.',
  scope: 'admin',
  role: 'person',
  tool: noTool.operator,
  request: { body: jsonBody(aiServerBodySchema) },
  responses: {
    200: jsonContent(aiServerStateSchema, 'What is set now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const operator = operatorOf(context)
    unwrap(await saveAiServer(ports, operator, context.req.valid('json')))
    await examineNewModel(ports, operator.userId, context.req.header('accept-language'))
    return context.json(await describeAiServer(ports, operator.userId), 200)
  },
})

const remove = operation({
  method: 'delete',
  path,
  summary: 'Remove the model server of this installation',
  scope: 'admin',
  role: 'person',
  tool: noTool.operator,
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403) },
  run: async (context, ports) => {
    operatorOf(context)
    await removeAiServer(ports)
    return context.body(null, 204)
  },
})

const test = operation({
  method: 'post',
  path: `${path}/test`,
  summary: 'Test the model server of this installation',
  description: 'Sends no personal data. Where suggestions are verified, the model takes its exam.',
  scope: 'admin',
  role: 'person',
  tool: noTool.operator,
  request: { query: aiTestSchema },
  responses: { 200: jsonContent(aiReportSchema, 'What it showed'), ...problems(401, 403) },
  run: async (context, ports) => {
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
  },
})

/** Operations of the installation's own model server, for operators. */
export const aiServerOperations: readonly Operation[] = [read, save, remove, test]
