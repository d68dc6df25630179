import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
  createBodySchema,
  documentListQuerySchema,
  patchBodySchema,
  resumeBodySchema,
  resumeHeadSchema,
  resumeListQuerySchema,
  resumeListSchema,
  saveAnswerSchema,
  saveBodySchema,
} from '@/lib/api/resumes'
import { needs } from '../access'
import { conditionSchema, ifMatchSchema } from '../preconditions'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

export const list = createRoute({
  method: 'get',
  path: '/resumes',
  summary: 'List your CVs and letters',
  security: needs('read'),
  request: { query: resumeListQuerySchema },
  responses: { 200: jsonContent(resumeListSchema, 'A page of heads'), ...problems(401, 422) },
})

export const listEveryKind = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'List your documents of one kind, or of all',
  security: needs('read'),
  request: { query: documentListQuerySchema },
  responses: { 200: jsonContent(resumeListSchema, 'A page of heads'), ...problems(401, 422) },
})

export const create = createRoute({
  method: 'post',
  path: '/resumes',
  summary: 'Create a document',
  security: needs('write'),
  request: { headers: idempotencySchema, body: jsonBody(createBodySchema) },
  responses: {
    201: jsonContent(resumeHeadSchema, 'Its head'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const read = createRoute({
  method: 'get',
  path: '/resumes/{id}',
  summary: 'Get a document',
  security: needs('read'),
  request: { params: documentParameters },
  responses: {
    200: jsonContent(resumeBodySchema, 'The document; its version is the ETag'),
    ...problems(401, 404, 410),
  },
})

export const replace = createRoute({
  method: 'put',
  path: '/resumes/{id}',
  summary: 'Save a document',
  security: needs('write'),
  description:
    'Replaces a document, or creates it where `baseVersion` is 0. `baseVersion` or `If-Match` names the version that the change is based on; where another save came first, the answer has the present document: 409 for `baseVersion`, 412 for `If-Match`.',
  request: { params: documentParameters, headers: ifMatchSchema, body: jsonBody(saveBodySchema) },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The version that this save made'),
    ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
  },
})

export const patch = createRoute({
  method: 'patch',
  path: '/resumes/{id}',
  summary: 'Update parts of a document',
  description:
    'Applies all hunks or none. `baseVersion` or `If-Match` may name the version that they are based on; where another save came first, or a place does not have the value in `before`, the answer has the present document: 409, or 412 with `If-Match`.',
  security: needs('write'),
  request: {
    params: documentParameters,
    headers: ifMatchSchema,
    body: jsonBody(patchBodySchema),
  },
  responses: {
    200: jsonContent(saveAnswerSchema, 'The version that this change made'),
    ...problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422),
  },
})

export const trash = createRoute({
  method: 'delete',
  path: '/resumes/{id}',
  summary: 'Move a document to the trash',
  security: needs('write'),
  request: { params: documentParameters, headers: conditionSchema },
  responses: {
    200: jsonContent(resumeHeadSchema, 'Its head'),
    ...problems(401, 403, 404, 410, 412, 422),
  },
})

export const restore = createRoute({
  method: 'post',
  path: '/resumes/{id}/restore',
  summary: 'Restore a document from the trash',
  security: needs('write'),
  request: { params: documentParameters, headers: idempotencySchema },
  responses: { 200: jsonContent(resumeHeadSchema, 'Its head'), ...problems(401, 403, 404, 410) },
})

export const duplicate = createRoute({
  method: 'post',
  path: '/resumes/{id}/duplicate',
  summary: 'Copy a document',
  security: needs('write'),
  request: { params: documentParameters, headers: idempotencySchema },
  responses: {
    201: jsonContent(resumeHeadSchema, 'The head of the copy'),
    ...problems(401, 403, 404, 410, 422),
  },
})

export const erase = createRoute({
  method: 'post',
  path: '/resumes/{id}/erase',
  summary: 'Erase a document in the trash',
  security: needs('write'),
  request: {
    params: documentParameters,
    headers: idempotencySchema.extend(conditionSchema.shape),
  },
  responses: {
    204: { description: 'Erased, with all its versions and files' },
    ...problems(401, 403, 404, 409, 412, 422),
  },
})
