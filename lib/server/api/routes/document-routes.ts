import 'server-only'
import { createRoute } from '@hono/zod-openapi'
import {
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
import type { DocumentBinding } from './bindings'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

/** Describes the routes of one kind of document, with the input and the answers of each. */
export function describeDocumentRoutes({ path: at, createBody }: DocumentBinding) {
  const list = createRoute({
    method: 'get',
    path: at,
    summary: 'List your documents',
    security: needs('read'),
    request: { query: resumeListQuerySchema },
    responses: { 200: jsonContent(resumeListSchema, 'A page of heads'), ...problems(401, 422) },
  })

  const create = createRoute({
    method: 'post',
    path: at,
    summary: 'Create a document',
    security: needs('write'),
    request: { headers: idempotencySchema, body: jsonBody(createBody) },
    responses: {
      201: jsonContent(resumeHeadSchema, 'Its head'),
      ...problems(400, 401, 403, 409, 413, 415, 422),
    },
  })

  const read = createRoute({
    method: 'get',
    path: `${at}/{id}`,
    summary: 'Get a document',
    security: needs('read'),
    request: { params: documentParameters },
    responses: {
      200: jsonContent(resumeBodySchema, 'The document; its version is the ETag'),
      ...problems(401, 404, 410),
    },
  })

  const replace = createRoute({
    method: 'put',
    path: `${at}/{id}`,
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

  const patch = createRoute({
    method: 'patch',
    path: `${at}/{id}`,
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

  const trash = createRoute({
    method: 'delete',
    path: `${at}/{id}`,
    summary: 'Move a document to the trash',
    security: needs('write'),
    request: { params: documentParameters, headers: conditionSchema },
    responses: {
      200: jsonContent(resumeHeadSchema, 'Its head'),
      ...problems(401, 403, 404, 410, 412, 422),
    },
  })

  const restore = createRoute({
    method: 'post',
    path: `${at}/{id}/restore`,
    summary: 'Restore a document from the trash',
    security: needs('write'),
    request: { params: documentParameters, headers: idempotencySchema },
    responses: { 200: jsonContent(resumeHeadSchema, 'Its head'), ...problems(401, 403, 404, 410) },
  })

  const duplicate = createRoute({
    method: 'post',
    path: `${at}/{id}/duplicate`,
    summary: 'Copy a document',
    security: needs('write'),
    request: { params: documentParameters, headers: idempotencySchema },
    responses: {
      201: jsonContent(resumeHeadSchema, 'The head of the copy'),
      ...problems(401, 403, 404, 410, 422),
    },
  })

  const erase = createRoute({
    method: 'post',
    path: `${at}/{id}/erase`,
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
  return { list, create, read, replace, patch, trash, restore, duplicate, erase }
}
