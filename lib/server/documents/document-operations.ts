import 'server-only'
import {
  createBodySchema,
  createdHeadSchema,
  documentBodySchema,
  documentHeadSchema,
  patchBodySchema,
  putAnswerSchema,
  saveAnswerSchema,
  saveBodySchema,
} from '@/lib/api/documents'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { isByProgram, ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { baseOf, conditionOf, conditionSchema, etagOf, ifMatchSchema } from '../api/preconditions'
import { unwrap } from '../api/problems'
import { readRequest } from '../api/read-request'
import { adds, changes, noTool, reads } from '../api/tool-rows'
import { judgeApplication, judgeNewApplication, judgeStructure } from '../api/tool-rules'
import { restoreDocument, trashDocument } from './change-trash'
import { createDocument } from './create-document'
import { duplicateDocument } from './duplicate-document'
import { eraseDocument } from './erase-document'
import { patchDocument } from './patch-document'
import { readStoredDocument } from './read-stored-document'
import { saveDocument } from './save-document'
import { sourceOf } from './source-of'

const create = operation({
  method: 'post',
  path: '/resumes',
  summary: 'Create a document',
  scope: 'write',
  makesWriter: true,
  role: 'write',
  tool: {
    effect: 'adds',
    leftOut: ['resume', 'flat', 'data', 'templateId'],
    instead:
      'Ask the person to import the file or to paste the text at /start in Vitae, and go on from the CV that is then in the list.',
    required: ['document'],
    document: 'Application',
    note: 'For applications. A CV or a letter of an agent would hold words that its person has not seen.',
    judge: judgeNewApplication,
  },
  request: { headers: idempotencySchema, body: jsonBody(createBodySchema) },
  responses: {
    201: jsonContent(createdHeadSchema, 'Its head'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
  run: async (context, ports) => {
    // The schema requires one of them.
    const from = sourceOf(context.req.valid('json')) ?? { document: null }
    const effectId = effectIdOf(context, ports)
    const input = { from, operationId: effectId, newId: effectId }
    const head = unwrap(await createDocument(ports, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${head.id}`)
    context.header('etag', etagOf(head.version))
    return context.json(head, 201)
  },
})

const read = operation({
  method: 'get',
  path: '/resumes/{id}',
  summary: 'Get a document',
  scope: 'read',
  role: 'read',
  tool: reads,
  request: { params: documentParameters },
  responses: {
    200: jsonContent(documentBodySchema, 'The document; its version is the ETag'),
    ...problems(401, 404, 410),
  },
  run: async (context, ports) => {
    const body = unwrap(
      await readStoredDocument(ports, ownerOf(context), context.req.valid('param')),
    )
    context.header('etag', etagOf(body.version))
    return context.json(body, 200)
  },
})

const replace = operation({
  method: 'put',
  path: '/resumes/{id}',
  summary: 'Save a document',
  scope: 'write',
  makesWriter: true,
  role: 'write',
  tool: noTool.wholeText,
  description:
    'Replaces a document, or creates it where `baseVersion` is 0. `baseVersion` or `If-Match` names the version that the change is based on; where another save came first, the answer has the present document: 409 for `baseVersion`, 412 for `If-Match`.',
  readsItself: true,
  request: { params: documentParameters, headers: ifMatchSchema, body: jsonBody(saveBodySchema) },
  responses: {
    200: jsonContent(putAnswerSchema, 'The version that this save made'),
    ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { params, headers, body } = await readRequest(context, {
      params: documentParameters,
      headers: ifMatchSchema,
      body: saveBodySchema,
    })
    const { id } = params
    const { document, baseVersion, operationId, checkpoint } = body
    const owner = ownerOf(context)
    const base = unwrap(baseOf(headers['if-match'], baseVersion))
    const saved = await saveDocument(ports, owner, {
      id,
      document,
      baseVersion: base.version,
      isByProgram: isByProgram(context),
      operationId: operationId ?? effectIdOf(context, ports),
      ...(checkpoint ? { checkpoint } : {}),
    })
    const answer = unwrap(base.orElse(saved))
    context.header('etag', etagOf(answer.version))
    return context.json(answer, 200)
  },
})

const patch = operation({
  method: 'patch',
  path: '/resumes/{id}',
  summary: 'Update parts of a document',
  description:
    'Applies all hunks or none. `baseVersion` or `If-Match` may name the version that they are based on; where another save came first, or a place does not have the value in `before`, the answer has the present document: 409, or 412 with `If-Match`.',
  scope: 'write',
  makesWriter: true,
  role: 'write',
  tool: {
    effect: 'changes',
    leftOut: ['checkpoint', 'operationId'],
    required: ['baseVersion'],
    note: 'Of a CV or a letter: the title in the list, the design, what is shown, and the order. Words are offered with postResumesByIdSuggestions. Of an application: everything but what was sent.',
    judgeByKind: { resume: judgeStructure, letter: judgeStructure, application: judgeApplication },
  },
  request: {
    params: documentParameters,
    headers: ifMatchSchema,
    body: jsonBody(patchBodySchema),
  },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The version that this change made'),
    ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const { hunks, baseVersion, operationId, checkpoint } = context.req.valid('json')
    const match = context.req.header('if-match')
    const base =
      match === undefined && baseVersion === undefined ? null : unwrap(baseOf(match, baseVersion))
    const patched = await patchDocument(ports, ownerOf(context), {
      id,
      hunks,
      baseVersion: base === null || base.version === 'any' ? null : base.version,
      isByProgram: isByProgram(context),
      operationId: operationId ?? effectIdOf(context, ports),
      ...(checkpoint ? { checkpoint } : {}),
    })
    const answer = unwrap(base ? base.orElse(patched) : patched)
    context.header('etag', etagOf(answer.version))
    return context.json(answer, 200)
  },
})

const trash = operation({
  method: 'delete',
  path: '/resumes/{id}',
  summary: 'Move a document to the trash',
  scope: 'write',
  role: 'write',
  tool: noTool.trashes,
  audit: 'document-trashed',
  request: { params: documentParameters, headers: conditionSchema },
  responses: {
    200: jsonContent(documentHeadSchema, 'Its head'),
    ...problems(401, 403, 404, 410, 412, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { id, baseVersion: base.version }
    const trashed = await trashDocument(ports, ownerOf(context), input)
    return context.json(unwrap(base.orElse(trashed)), 200)
  },
})

const restore = operation({
  method: 'post',
  path: '/resumes/{id}/restore',
  summary: 'Restore a document from the trash',
  scope: 'write',
  role: 'write',
  tool: changes,
  request: { params: documentParameters, headers: idempotencySchema },
  responses: { 200: jsonContent(documentHeadSchema, 'Its head'), ...problems(401, 403, 404, 410) },
  run: async (context, ports) =>
    context.json(
      unwrap(await restoreDocument(ports, ownerOf(context), context.req.valid('param'))),
      200,
    ),
})

const duplicate = operation({
  method: 'post',
  path: '/resumes/{id}/duplicate',
  summary: 'Copy a document',
  scope: 'write',
  makesWriter: true,
  role: 'write',
  tool: adds,
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    201: jsonContent(documentHeadSchema, 'The head of the copy'),
    ...problems(401, 403, 404, 410, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const effectId = effectIdOf(context, ports)
    const input = { id, newId: effectId, operationId: effectId }
    const head = unwrap(await duplicateDocument(ports, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${head.id}`)
    context.header('etag', etagOf(head.version))
    return context.json(head, 201)
  },
})

const erase = operation({
  method: 'post',
  path: '/resumes/{id}/erase',
  summary: 'Erase a document in the trash',
  scope: 'write',
  role: 'manage',
  tool: noTool.erases,
  audit: 'document-erased',
  request: {
    params: documentParameters,
    headers: idempotencySchema.extend(conditionSchema.shape),
  },
  responses: {
    204: { description: 'Erased, with all its versions and files' },
    ...problems(401, 403, 404, 409, 412, 422),
  },
  run: async (context, ports) => {
    const { id } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { id, baseVersion: base.version }
    unwrap(base.orElse(await eraseDocument(ports, ownerOf(context), input)))
    return context.body(null, 204)
  },
})

/** Operations of documents: list, create, read, save, change, trash. Each calls one service. */
export const documentOperations: readonly Operation[] = [
  create,
  read,
  replace,
  patch,
  trash,
  restore,
  duplicate,
  erase,
]
