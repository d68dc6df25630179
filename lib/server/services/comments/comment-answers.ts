import 'server-only'
import type { Comment } from '@/lib/api/comments'
import type { CommentRow } from '../../repositories/comments'
import { toTimestamp } from '../documents/resume-answers'

/** Formats a comment for the owner of the document. */
export function commentAnswer(row: CommentRow): Comment {
  const { id, shareId, name, text, anchor, suggestion, state, replies, createdAt } = row
  return {
    ...{ id, shareId, name, text, anchor, suggestion, state },
    replies: replies.map((reply) => ({ ...reply, createdAt: toTimestamp(reply.createdAt) })),
    createdAt: toTimestamp(createdAt),
  }
}
