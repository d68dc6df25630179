import { type Comment, readComment, readCommentList } from '@/dist/answers/comment-answers'
import type { CommentBody, CommentState } from '@/lib/api/comments'
import type { ApiResult } from '../../client/api-types'
import { callOf } from '../../client/call-of'
import { createSpaceSend, readResult, type Send } from '../../client/send'

/** Comment by its document and its own id. */
type Place = { id: string; comment: string }

/** Creates the client for comments on documents. Never throws. */
export function createCommentsApi(send: Send = createSpaceSend()) {
  return {
    /** Reads the comments on a document, oldest first. */
    async list(id: string): Promise<ApiResult<Comment[]>> {
      const call = callOf('GET /api/v1/resumes/{id}/comments', { path: { id } })
      const result = readResult(await send(call), readCommentList)
      return result.ok ? { ok: true, value: result.value.comments } : result
    },
    /** @param idempotencyKey the same for all attempts of a comment */
    async add(id: string, body: CommentBody, idempotencyKey: string): Promise<ApiResult<Comment>> {
      const call = callOf('POST /api/v1/resumes/{id}/comments', {
        ...{ path: { id }, body, idempotencyKey },
      })
      return readResult(await send(call), readComment)
    },
    /** @param idempotencyKey the same for all attempts of a reply */
    reply: async (
      path: Place,
      { text, idempotencyKey }: { text: string; idempotencyKey: string },
    ): Promise<ApiResult<Comment>> => {
      const parts = { path, body: { text }, idempotencyKey }
      const call = callOf('POST /api/v1/resumes/{id}/comments/{comment}/replies', parts)
      return readResult(await send(call), readComment)
    },
    setState: async (path: Place, state: CommentState): Promise<ApiResult<Comment>> => {
      const parts = { path, body: { state } }
      const call = callOf('PATCH /api/v1/resumes/{id}/comments/{comment}', parts)
      return readResult(await send(call), readComment)
    },
    async remove(path: Place): Promise<ApiResult<null>> {
      const call = callOf('DELETE /api/v1/resumes/{id}/comments/{comment}', { path })
      const result = await send(call)
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

/** Shared instance. */
export const commentsApi = createCommentsApi()
