import 'server-only'
import { changesQuerySchema, changesSchema } from '@/lib/api/documents'
import { jsonContent, problems } from '../api/description/shapes'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { reads } from '../api/tool-rows'
import { listChanges } from './list-changes'

const list = operation({
  method: 'get',
  path: '/changes',
  summary: 'List changes since a cursor',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { query: changesQuerySchema },
  responses: { 200: jsonContent(changesSchema, 'Changes, oldest first'), ...problems(401, 422) },
  run: async (context, ports) => {
    const { after } = context.req.valid('query')
    const input = after === undefined ? {} : { after }
    return context.json(unwrap(await listChanges(ports, ownerOf(context), input)), 200)
  },
})

/** Adds the route from which a device reads the changes that it has missed. */
export const changeOperations: readonly Operation[] = [list]
