import 'server-only'
import { createRoute, z } from '@hono/zod-openapi'
import {
  changeCommentBodySchema,
  commentBodySchema,
  commentListSchema,
  commentSchema,
  replyBodySchema,
} from '@/lib/api/comments'
import {
  deleteComment,
  replyToComment,
  setCommentState,
} from '../../services/comments/change-comment'
import { listComments } from '../../services/comments/list-comments'
import { accountName, writeComment } from '../../services/comments/write-comment'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { effectIdOf } from '../guards/idempotency'
import { ownerOf, principalOf, spaceOf } from '../guards/require-principal'
import { unwrap } from '../problems'
import { documentParameters, idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const commentParameters = documentParameters.extend({
  comment: z.uuid().openapi({ format: 'uuid' }),
})

const list = createRoute({
  method: 'get',
  path: '/resumes/{id}/comments',
  summary: 'List the comments on a document',
  description:
    'Readers of a share link with `comments` write them on its page, without signing in; members of a workspace in the app. Oldest first. Plain text.',
  security: needs('read'),
  request: { params: documentParameters },
  responses: { 200: jsonContent(commentListSchema, 'The comments'), ...problems(401, 404, 410) },
})

const add = createRoute({
  method: 'post',
  path: '/resumes/{id}/comments',
  summary: 'Comment on a document',
  description:
    'For members of a workspace who may not change its documents, and for notes of those who may. Carries the name of your account. No reader of a share link sees it.',
  security: needs('write'),
  request: {
    params: documentParameters,
    headers: idempotencySchema,
    body: jsonBody(commentBodySchema),
  },
  responses: {
    201: jsonContent(commentSchema, 'The comment'),
    ...problems(400, 401, 403, 404, 410, 413, 415, 422),
  },
})

const reply = createRoute({
  method: 'post',
  path: '/resumes/{id}/comments/{comment}/replies',
  summary: 'Answer a comment',
  description:
    'Everybody who has the link of the comment sees the answer; of a comment without one, the members of the workspace.',
  security: needs('write'),
  request: {
    params: commentParameters,
    headers: idempotencySchema,
    body: jsonBody(replyBodySchema),
  },
  responses: {
    201: jsonContent(commentSchema, 'The comment with its answers'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/resumes/{id}/comments/{comment}',
  summary: 'Change the state of a comment',
  description: 'The document does not change: suggested words go into it like any other change.',
  security: needs('write'),
  request: { params: commentParameters, body: jsonBody(changeCommentBodySchema) },
  responses: {
    200: jsonContent(commentSchema, 'The comment'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/resumes/{id}/comments/{comment}',
  summary: 'Delete a comment with its answers',
  security: needs('write'),
  request: { params: commentParameters },
  responses: { 204: { description: 'Deleted' }, ...problems(401, 403, 404) },
})

/** Adds the routes of comments for accounts; readers of a link write them on its page. */
export const addCommentRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) => {
    const found = await listComments(ports, ownerOf(context), context.req.valid('param'))
    return context.json({ comments: unwrap(found) }, 200)
  })

  api.openapi(add, async (context) => {
    const written = await writeComment(ports, ownerOf(context), principalOf(context), {
      id: effectIdOf(context, ports),
      documentId: context.req.valid('param').id,
      body: context.req.valid('json'),
    })
    return context.json(unwrap(written), 201)
  })

  api.openapi(reply, async (context) => {
    const isInWorkspace = spaceOf(context).role !== null
    const input = {
      ...context.req.valid('param'),
      ...context.req.valid('json'),
      by: principalOf(context).userId,
      name: isInWorkspace ? await accountName(ports, principalOf(context)) : null,
      replyId: effectIdOf(context, ports),
    }
    return context.json(unwrap(await replyToComment(ports, ownerOf(context), input)), 201)
  })

  api.openapi(change, async (context) => {
    const input = { ...context.req.valid('param'), ...context.req.valid('json') }
    return context.json(unwrap(await setCommentState(ports, ownerOf(context), input)), 200)
  })

  api.openapi(remove, async (context) => {
    unwrap(await deleteComment(ports, ownerOf(context), context.req.valid('param')))
    return context.body(null, 204)
  })
}
