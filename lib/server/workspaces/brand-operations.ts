import 'server-only'
import { brandSchema } from '@/lib/api/brand'
import { documentParameters, jsonBody, jsonContent, problems } from '../api/description/shapes'
import { memberOf } from '../api/guards/member-of'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { none, reads } from '../api/tool-rows'
import { readBrand, removeBrand, saveBrand } from './change-brand'

const path = '/workspaces/{id}/brand'
const request = { params: documentParameters }

const read = operation({
  method: 'get',
  path,
  summary: 'Get the brand of a workspace',
  description: 'Colours, fonts, logo and templates; all of them empty where it has none.',
  scope: 'read',
  role: 'read',
  tool: reads,
  request,
  responses: { 200: jsonContent(brandSchema, 'The brand'), ...problems(401, 404) },
  run: async (context, ports) =>
    context.json(await readBrand(ports, memberOf(context).workspace), 200),
})

const save = operation({
  method: 'put',
  path,
  summary: 'Set the brand of a workspace',
  description:
    'New documents begin with it, unless they come as whole documents. Existing ones stay as they are. Upload logo and fonts first, by `POST /photos` in the workspace.',
  scope: 'admin',
  role: 'manage',
  tool: none('The look of everybody’s documents is for the people of a workspace.'),
  request: { ...request, body: jsonBody(brandSchema) },
  responses: {
    200: jsonContent(brandSchema, 'The brand'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    const saved = await saveBrand(ports, workspace, by, context.req.valid('json'))
    return context.json(unwrap(saved), 200)
  },
})

const remove = operation({
  method: 'delete',
  path,
  summary: 'Remove the brand of a workspace',
  description: 'Documents that were made with it stay as they are.',
  scope: 'admin',
  role: 'manage',
  tool: none('The look of everybody’s documents is for the people of a workspace.'),
  request,
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    const { workspace, by } = memberOf(context)
    await removeBrand(ports, workspace, by)
    return context.body(null, 204)
  },
})

/** Operations of the brand of a workspace: read, set, remove. */
export const workspaceBrandOperations: readonly Operation[] = [read, save, remove]
