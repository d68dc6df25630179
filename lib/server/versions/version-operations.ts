import 'server-only'
import {
  keepVersionSchema,
  nameVersionSchema,
  saveAnswerSchema,
  versionBodySchema,
  versionHeadSchema,
  versionListQuerySchema,
  versionListSchema,
} from '@/lib/api/documents'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
  versionParameters,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { isByProgram, ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { adds, changes, noTool, reads } from '../api/tool-rows'
import { keepVersion } from './keep-version'
import { listVersions } from './list-versions'
import { nameVersion } from './name-version'
import { readVersion } from './read-version'
import { restoreVersion } from './restore-version'

const list = operation({
  method: 'get',
  path: '/resumes/{id}/versions',
  summary: 'List stored versions of a document',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { params: documentParameters, query: versionListQuerySchema },
  responses: {
    200: jsonContent(versionListSchema, 'A page of heads, newest first'),
    ...problems(401, 404, 410, 422),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('query') }
    return context.json(unwrap(await listVersions(ports, ownerOf(context), input)), 200)
  },
})

const keep = operation({
  method: 'post',
  path: '/resumes/{id}/versions',
  summary: 'Store the present version of a document',
  scope: 'write',
  role: 'write',
  tool: adds,
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(keepVersionSchema),
  },
  responses: {
    201: jsonContent(versionHeadSchema, 'The head of the version'),
    ...problems(400, 401, 403, 404, 410, 415, 422),
  },
  run: async (context, ports) => {
    const { name: given = '', reason = 'named' } = context.req.valid('json')
    const input = { ...context.req.valid('param'), name: given, reason }
    const head = unwrap(await keepVersion(ports, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${input.id}/versions/${head.number}`)
    return context.json(head, 201)
  },
})

const read = operation({
  method: 'get',
  path: '/resumes/{id}/versions/{number}',
  summary: 'Get a stored version',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { params: versionParameters },
  responses: {
    200: jsonContent(versionBodySchema, 'The version with its document'),
    ...problems(401, 404, 410),
  },
  run: async (context, ports) =>
    context.json(
      unwrap(await readVersion(ports, ownerOf(context), context.req.valid('param'))),
      200,
    ),
})

const name = operation({
  method: 'patch',
  path: '/resumes/{id}/versions/{number}',
  summary: 'Rename a stored version',
  scope: 'write',
  role: 'write',
  tool: changes,
  request: { params: versionParameters, body: jsonBody(nameVersionSchema) },
  responses: {
    200: jsonContent(versionHeadSchema, 'The head of the version'),
    ...problems(400, 401, 403, 404, 410, 415, 422),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('json') }
    return context.json(unwrap(await nameVersion(ports, ownerOf(context), input)), 200)
  },
})

const restore = operation({
  method: 'post',
  path: '/resumes/{id}/versions/{number}/restore',
  summary: 'Restore a stored version',
  scope: 'write',
  makesWriter: true,
  role: 'write',
  tool: noTool.unchecked,
  request: { params: versionParameters, headers: idempotencySchema },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The new version with the old words'),
    ...problems(401, 403, 404, 409, 410),
  },
  run: async (context, ports) => {
    const input = {
      ...context.req.valid('param'),
      operationId: effectIdOf(context, ports),
      isByProgram: isByProgram(context),
    }
    return context.json(unwrap(await restoreVersion(ports, ownerOf(context), input)), 200)
  },
})

/** Operations of a document's versions: list, store, read, name, restore. */
export const versionOperations: readonly Operation[] = [list, keep, read, name, restore]
