import 'server-only'
import {
  documentKinds,
  documentListQuerySchema,
  documentListSchema,
  resumeListQuerySchema,
} from '@/lib/api/documents'
import { jsonContent, problems } from '../api/description/shapes'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { reads } from '../api/tool-rows'
import { listDocuments } from './list-documents'

const list = operation({
  method: 'get',
  path: '/resumes',
  summary: 'List your CVs and letters',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { query: resumeListQuerySchema },
  responses: { 200: jsonContent(documentListSchema, 'A page of heads'), ...problems(401, 422) },
  run: async (context, ports) => {
    const { trashed, ...query } = context.req.valid('query')
    const input = { ...query, isTrashed: trashed === 'true' }
    return context.json(unwrap(await listDocuments(ports, ownerOf(context), input)), 200)
  },
})

const listEveryKind = operation({
  method: 'get',
  path: '/documents',
  summary: 'List your documents of one kind, or of all',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { query: documentListQuerySchema },
  responses: { 200: jsonContent(documentListSchema, 'A page of heads'), ...problems(401, 422) },
  run: async (context, ports) => {
    const { trashed, kind, ...query } = context.req.valid('query')
    const kinds = kind ? [kind] : documentKinds
    const input = { ...query, kinds, isTrashed: trashed === 'true' }
    return context.json(unwrap(await listDocuments(ports, ownerOf(context), input)), 200)
  },
})

/** Operations that list documents: CVs and letters, or those of one kind or of all. */
export const documentListOperations: readonly Operation[] = [list, listEveryKind]
