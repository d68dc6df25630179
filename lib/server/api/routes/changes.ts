import 'server-only'
import { changesQuerySchema, changesSchema } from '@/lib/api/resumes'
import { listChanges } from '../../services/documents/list-changes'
import { ownerOf } from '../guards/require-principal'
import { type Operation, operation } from '../operation'
import { unwrap } from '../problems'
import { reads } from '../tool-rows'
import { jsonContent, problems } from './shapes'

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
