import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { brandSchema } from '@/lib/api/brand'
import { readBrand, removeBrand, saveBrand } from '../../services/workspaces/change-brand'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { memberOf } from '../guards/member-of'
import { unwrap } from '../problems'
import { documentParameters, jsonBody, jsonContent, problems } from './shapes'

const path = '/workspaces/{id}/brand'
const request = { params: documentParameters }

const read = createRoute({
  method: 'get',
  path,
  summary: 'Get the brand of a workspace',
  description: 'Colours, fonts, logo and templates; all of them empty where it has none.',
  security: needs('read'),
  request,
  responses: { 200: jsonContent(brandSchema, 'The brand'), ...problems(401, 404) },
})

const save = createRoute({
  method: 'put',
  path,
  summary: 'Set the brand of a workspace',
  description:
    'New documents begin with it, unless they come as whole documents. Existing ones stay as they are. Upload logo and fonts first, by `POST /photos` in the workspace.',
  security: needs('admin'),
  request: { ...request, body: jsonBody(brandSchema) },
  responses: {
    200: jsonContent(brandSchema, 'The brand'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Remove the brand of a workspace',
  description: 'Documents that were made with it stay as they are.',
  security: needs('admin'),
  request,
  responses: { 204: { description: 'Removed' }, ...problems(401, 403, 404) },
})

/** Adds the routes of the brand of a workspace: read, set, remove. */
export const addWorkspaceBrandRoutes: AddRoutes = (api, ports) => {
  api.openapi(read, async (context) =>
    context.json(await readBrand(ports, memberOf(context).workspace), 200),
  )

  api.openapi(save, async (context) => {
    const { workspace, by } = memberOf(context)
    const saved = await saveBrand(ports, workspace, by, context.req.valid('json'))
    return context.json(unwrap(saved), 200)
  })

  api.openapi(remove, async (context) => {
    const { workspace, by } = memberOf(context)
    await removeBrand(ports, workspace, by)
    return context.body(null, 204)
  })
}
