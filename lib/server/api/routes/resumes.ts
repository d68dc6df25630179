import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  createBodySchema,
  patchBodySchema,
  resumeBodySchema,
  resumeHeadSchema,
  resumeListQuerySchema,
  resumeListSchema,
  saveAnswerSchema,
  saveBodySchema,
} from '@/lib/api/resumes'
import { createResume } from '../../services/create-resume'
import { duplicateResume } from '../../services/duplicate-resume'
import { eraseResume } from '../../services/erase-resume'
import { listResumes } from '../../services/list-resumes'
import { patchResume } from '../../services/patch-resume'
import { readResume } from '../../services/read-resume'
import { restoreResume } from '../../services/restore-resume'
import { saveResume } from '../../services/save-resume'
import { trashResume } from '../../services/trash-resume'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf } from '../guards/require-principal'
import { baseOf, conditionOf, conditionSchema, etagOf, ifMatchSchema } from '../preconditions'
import { unwrap } from '../problems'
import { readRequest } from '../read-request'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/resumes',
  summary: 'Heads of your documents',
  request: { query: resumeListQuerySchema },
  responses: { 200: jsonContent(resumeListSchema, 'A page of heads'), ...problems(401, 422) },
})

const create = createRoute({
  method: 'post',
  path: '/resumes',
  summary: 'Make a document',
  request: { headers: idempotencySchema, body: jsonBody(createBodySchema) },
  responses: {
    201: jsonContent(resumeHeadSchema, 'Its head'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

const read = createRoute({
  method: 'get',
  path: '/resumes/{id}',
  summary: 'Read a document',
  request: { params: documentParameters },
  responses: {
    200: jsonContent(resumeBodySchema, 'The document; its version is the ETag'),
    ...problems(401, 404, 410),
  },
})

const replace = createRoute({
  method: 'put',
  path: '/resumes/{id}',
  summary: 'Save a document',
  description:
    'Replaces the words of a document, or makes it where `baseVersion` is 0. Says which version it follows by `baseVersion` or `If-Match`; where another save was faster the answer is 409 and holds what is there.',
  request: { params: documentParameters, headers: ifMatchSchema, body: jsonBody(saveBodySchema) },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The version that this save made'),
    ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
  },
})

const patch = createRoute({
  method: 'patch',
  path: '/resumes/{id}',
  summary: 'Change parts of a document',
  request: { params: documentParameters, headers: ifMatchSchema, body: jsonBody(patchBodySchema) },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The version that this change made'),
    ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
  },
})

const trash = createRoute({
  method: 'delete',
  path: '/resumes/{id}',
  summary: 'Put a document into the trash',
  request: { params: documentParameters, headers: conditionSchema },
  responses: {
    200: jsonContent(resumeHeadSchema, 'Its head'),
    ...problems(401, 403, 404, 410, 412, 422),
  },
})

const restore = createRoute({
  method: 'post',
  path: '/resumes/{id}/restore',
  summary: 'Take a document out of the trash',
  request: { params: documentParameters, headers: idempotencySchema },
  responses: { 200: jsonContent(resumeHeadSchema, 'Its head'), ...problems(401, 403, 404, 410) },
})

const duplicate = createRoute({
  method: 'post',
  path: '/resumes/{id}/duplicate',
  summary: 'Copy a document',
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    201: jsonContent(resumeHeadSchema, 'The head of the copy'),
    ...problems(401, 403, 404, 410, 422),
  },
})

const erase = createRoute({
  method: 'post',
  path: '/resumes/{id}/erase',
  summary: 'Erase a document that lies in the trash',
  request: {
    params: documentParameters,
    headers: idempotencySchema.extend(conditionSchema.shape),
  },
  responses: {
    204: { description: 'Erased, with all its versions and files' },
    ...problems(401, 403, 404, 409, 412, 422),
  },
})

/** Documents: list, make, read, save, change, throw away. Each route calls one service. */
export const addResumeRoutes: AddRoutes = (api, home) => {
  api.openapi(list, async (context) => {
    const { trashed, ...query } = context.req.valid('query')
    const input = { ...query, isTrashed: trashed === 'true' }
    return context.json(unwrap(await listResumes(home, ownerOf(context), input)), 200)
  })

  api.openapi(create, async (context) => {
    const { document, resume, flat } = context.req.valid('json')
    const effectId = effectIdOf(context, home)
    const from = document ? { document } : resume ? { resume } : { flat }
    const input = { from, operationId: effectId, newId: effectId }
    const head = unwrap(await createResume(home, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${head.id}`)
    return context.json(head, 201)
  })

  api.openapi(read, async (context) => {
    const body = unwrap(await readResume(home, ownerOf(context), context.req.valid('param')))
    context.header('etag', etagOf(body.version))
    return context.json(body, 200)
  })

  api.openAPIRegistry.registerPath(replace)
  api.put('/resumes/:id', async (context) => {
    const { params, headers, body } = await readRequest(context, {
      params: documentParameters,
      headers: ifMatchSchema,
      body: saveBodySchema,
    })
    const { id } = params
    const { document, baseVersion, operationId, checkpoint } = body
    const owner = ownerOf(context)
    const base = unwrap(baseOf(headers['if-match'], baseVersion))
    const saved = await saveResume(home, owner, {
      id,
      document,
      baseVersion: base.version,
      operationId: operationId ?? effectIdOf(context, home),
      ...(checkpoint ? { checkpoint } : {}),
    })
    const answer = unwrap(base.orElse(saved))
    context.header('etag', etagOf(answer.version))
    return context.json(answer, 200)
  })

  api.openapi(patch, async (context) => {
    const { id } = context.req.valid('param')
    const { hunks, baseVersion, operationId, checkpoint } = context.req.valid('json')
    const match = context.req.header('if-match')
    const base =
      match === undefined && baseVersion === undefined ? null : unwrap(baseOf(match, baseVersion))
    const patched = await patchResume(home, ownerOf(context), {
      id,
      hunks,
      baseVersion: base === null || base.version === 'any' ? null : base.version,
      operationId: operationId ?? effectIdOf(context, home),
      ...(checkpoint ? { checkpoint } : {}),
    })
    const answer = unwrap(base ? base.orElse(patched) : patched)
    context.header('etag', etagOf(answer.version))
    return context.json(answer, 200)
  })

  api.openapi(trash, async (context) => {
    const { id } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { id, baseVersion: base.version }
    const trashed = await trashResume(home, ownerOf(context), input)
    return context.json(unwrap(base.orElse(trashed)), 200)
  })

  api.openapi(restore, async (context) =>
    context.json(
      unwrap(await restoreResume(home, ownerOf(context), context.req.valid('param'))),
      200,
    ),
  )

  api.openapi(duplicate, async (context) => {
    const { id } = context.req.valid('param')
    const effectId = effectIdOf(context, home)
    const input = { id, newId: effectId, operationId: effectId }
    const head = unwrap(await duplicateResume(home, ownerOf(context), input))
    context.header('location', `/api/v1/resumes/${head.id}`)
    return context.json(head, 201)
  })

  api.openapi(erase, async (context) => {
    const { id } = context.req.valid('param')
    const base = unwrap(conditionOf(context.req.header('if-match')))
    const input = { id, baseVersion: base.version }
    unwrap(base.orElse(await eraseResume(home, ownerOf(context), input)))
    return context.body(null, 204)
  })
}
