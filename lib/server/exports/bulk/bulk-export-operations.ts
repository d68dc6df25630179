import 'server-only'
import type { Context } from 'hono'
import { bulkExportBodySchema, bulkExportSchema } from '@/lib/api/bulk-exports'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../../api/description/shapes'
import type { ApiEnvironment } from '../../api/environment'
import { effectIdOf } from '../../api/guards/idempotency'
import { ownerOf } from '../../api/guards/require-principal'
import { answerNow, preferSchema } from '../../api/guards/wait-for-end'
import { deletion, type Operation, operation } from '../../api/operation'
import { unwrap } from '../../api/problems'
import { none } from '../../api/tool-rows'
import type { Ports } from '../../ports-types'
import { beginBulkExport } from './begin-bulk-export'
import { discardBulkExport, readBulkExport } from './read-bulk-export'

/** Seconds for `Retry-After` while it is under way. */
const pause = '2'

/** Reads the state of one, and whether it is over. */
const look = async (context: Context<ApiEnvironment>, ports: Ports, id: string) => {
  const state = unwrap(await readBulkExport(ports, ownerOf(context), { id }))
  return { state, isOver: state.status !== 'waiting' && state.status !== 'running' }
}

const begin = operation({
  method: 'post',
  path: '/bulk-exports',
  summary: 'Export several documents as one ZIP archive',
  description:
    'At most 200 CVs and letters as PDF, Word or JSON. Returns at once with an `id` for `GET /bulk-exports/{id}`. The file is deleted a day later.',
  scope: 'write',
  role: 'write',
  tool: none('Agents export one document at a time, which the person can follow.'),
  request: {
    headers: idempotencySchema.extend(preferSchema.shape),
    body: jsonBody(bulkExportBodySchema),
  },
  responses: {
    201: jsonContent(bulkExportSchema, 'It is over, and was waited for'),
    202: jsonContent(bulkExportSchema, 'It is under way'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const id = effectIdOf(context, ports)
    const body = context.req.valid('json')
    const state = unwrap(await beginBulkExport(ports, ownerOf(context), { id, body }))
    context.set('lookAgain', async () => {
      const { state: now, isOver } = await look(context, ports, state.id)
      return { response: context.json(now, isOver ? 201 : 202), isOver }
    })
    context.header('location', `/api/v1/bulk-exports/${state.id}`)
    context.header('retry-after', pause)
    return context.json(state, 202)
  },
})

const read = operation({
  method: 'get',
  path: '/bulk-exports/{id}',
  summary: 'Get an export of several documents with its progress and link',
  scope: 'read',
  role: 'read',
  tool: none('Agents export one document at a time, which the person can follow.'),
  audit: 'document-exported',
  request: { params: documentParameters, headers: preferSchema },
  responses: {
    200: jsonContent(bulkExportSchema, 'It is over: `status` says how, `file` has the link'),
    202: jsonContent(bulkExportSchema, 'It is under way; `Retry-After` says when to look again'),
    ...problems(401, 404),
  },
  run: (context, ports) =>
    answerNow(context, async () => {
      const { state, isOver } = await look(context, ports, context.req.valid('param').id)
      if (!isOver) context.header('retry-after', pause)
      return { response: isOver ? context.json(state, 200) : context.json(state, 202), isOver }
    }),
})

const discard = deletion({
  path: '/bulk-exports/{id}',
  summary: 'Cancel an export of several documents, or delete its file',
  scope: 'write',
  role: 'write',
  tool: none('Agents export one document at a time, which the person can follow.'),
  outcome: 'Cancelled or deleted',
  remove: discardBulkExport,
})

/** Operations of exports of several documents, which are made as a job. */
export const bulkExportOperations: readonly Operation[] = [begin, read, discard]
