import 'server-only'
import type { Comment } from '@/lib/api/comments'
import { toTimestamp } from '../kernel/to-timestamp'
import type { CommentRow } from './comment-rows'

/** Formats a comment for the owner or workspace of the document. */
export function commentAnswer(row: CommentRow): Comment {
  const { id, shareId, name, text, anchor, suggestion, state, replies, createdAt } = row
  return {
    ...{ id, shareId, name, text, anchor, suggestion, state },
    replies: replies.map(({ id, name = null, text, createdAt }) => ({
      ...{ id, name, text },
      createdAt: toTimestamp(createdAt),
    })),
    createdAt: toTimestamp(createdAt),
  }
}
