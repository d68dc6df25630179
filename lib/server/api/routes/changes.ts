import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import { changesQuerySchema, changesSchema } from '@/lib/api/resumes'
import { listChanges } from '../../services/documents/list-changes'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { ownerOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'List changes since a cursor',
  security: needs('read'),
  request: { query: changesQuerySchema },
  responses: { 200: jsonContent(changesSchema, 'Changes, oldest first'), ...problems(401, 422) },
})

/** Adds the route from which a device reads the changes that it has missed. */
export const addChangeRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) => {
    const { after } = context.req.valid('query')
    const input = after === undefined ? {} : { after }
    return context.json(unwrap(await listChanges(ports, ownerOf(context), input)), 200)
  })
}
