import 'server-only'
import { z } from '@hono/zod-openapi'
import {
  changeCommentBodySchema,
  commentBodySchema,
  commentListSchema,
  commentSchema,
  replyBodySchema,
} from '@/lib/api/comments'
import {
  documentParameters,
  idempotencySchema,
  jsonBody,
  jsonContent,
  problems,
} from '../api/description/shapes'
import { effectIdOf } from '../api/guards/idempotency'
import { ownerOf, principalOf, spaceOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { unwrap } from '../api/problems'
import { noTool } from '../api/tool-rows'
import { deleteComment, replyToComment, setCommentState } from './change-comment'
import { listComments } from './list-comments'
import { accountName, writeComment } from './write-comment'

const commentParameters = documentParameters.extend({
  comment: z.uuid().openapi({ format: 'uuid' }),
})

const list = operation({
  method: 'get',
  path: '/resumes/{id}/comments',
  summary: 'List the comments on a document',
  description:
    'Readers of a share link with `comments` write them on its page, without signing in; members of a workspace in the app. Oldest first. Plain text.',
  scope: 'read',
  role: 'read',
  tool: noTool.strangers,
  request: { params: documentParameters },
  responses: { 200: jsonContent(commentListSchema, 'The comments'), ...problems(401, 404, 410) },
  run: async (context, ports) => {
    const found = await listComments(ports, ownerOf(context), context.req.valid('param'))
    return context.json({ comments: unwrap(found) }, 200)
  },
})

const add = operation({
  method: 'post',
  path: '/resumes/{id}/comments',
  summary: 'Comment on a document',
  description:
    'For members of a workspace who may not change its documents, and for notes of those who may. Carries the name of your account. No reader of a share link sees it.',
  scope: 'write',
  role: 'propose',
  tool: noTool.signed,
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(commentBodySchema),
  },
  responses: {
    201: jsonContent(commentSchema, 'The comment'),
    ...problems(400, 401, 403, 404, 410, 413, 415, 422),
  },
  run: async (context, ports) => {
    const written = await writeComment(ports, ownerOf(context), principalOf(context), {
      id: effectIdOf(context, ports),
      documentId: context.req.valid('param').id,
      body: context.req.valid('json'),
    })
    return context.json(unwrap(written), 201)
  },
})

const reply = operation({
  method: 'post',
  path: '/resumes/{id}/comments/{comment}/replies',
  summary: 'Answer a comment',
  description:
    'Everybody who has the link of the comment sees the answer; of a comment without one, the members of the workspace.',
  scope: 'write',
  role: 'propose',
  tool: noTool.strangers,
  request: {
    params: commentParameters,
    headers: idempotencySchema,
    body: jsonBody(replyBodySchema),
  },
  responses: {
    201: jsonContent(commentSchema, 'The comment with its answers'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const isInWorkspace = spaceOf(context).role !== null
    const input = {
      ...context.req.valid('param'),
      ...context.req.valid('json'),
      by: principalOf(context).userId,
      name: isInWorkspace ? await accountName(ports, principalOf(context)) : null,
      replyId: effectIdOf(context, ports),
    }
    return context.json(unwrap(await replyToComment(ports, ownerOf(context), input)), 201)
  },
})

const change = operation({
  method: 'patch',
  path: '/resumes/{id}/comments/{comment}',
  summary: 'Change the state of a comment',
  description: 'The document does not change: suggested words go into it like any other change.',
  scope: 'write',
  role: 'write',
  tool: noTool.strangers,
  request: { params: commentParameters, body: jsonBody(changeCommentBodySchema) },
  responses: {
    200: jsonContent(commentSchema, 'The comment'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
  run: async (context, ports) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('json') }
    return context.json(unwrap(await setCommentState(ports, ownerOf(context), input)), 200)
  },
})

const remove = operation({
  method: 'delete',
  path: '/resumes/{id}/comments/{comment}',
  summary: 'Delete a comment with its answers',
  scope: 'write',
  role: 'write',
  tool: noTool.strangers,
  request: { params: commentParameters },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
  run: async (context, ports) => {
    unwrap(await deleteComment(ports, ownerOf(context), context.req.valid('param')))
    return context.body(null, 204)
  },
})

/** Operations of comments for accounts; readers of a link write them on its page. */
export const commentOperations: readonly Operation[] = [list, add, reply, change, remove]
