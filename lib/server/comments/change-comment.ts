import 'server-only'
import { type Comment, type CommentState, commentLimits } from '@/lib/api/comments'
import { cleanLines } from '@/lib/resume/text/control-characters'
import type { NotifyParts } from '../notifications/notify'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { commentAnswer } from './comment-answers'
import { type CommentRow, commentsOn } from './comment-rows'
import { notifyOfComment } from './notify-of-comment'

type Parts = Pick<Ports, 'items' | 'now'>
type Place = { id: string; comment: string }
type Reply = { replyId: string; by: OwnerId; name: string | null; text: string }

/** Changes a comment as it is now; repeated where somebody else has changed it meanwhile. */
async function change(
  ports: Parts,
  owner: OwnerId,
  { id, comment }: Place,
  next: (row: CommentRow) => CommentRow | Failure,
): Promise<Outcome<Comment>> {
  const rows = commentsOn(id)
  for (;;) {
    const row = await rows.read(ports, owner, comment)
    if (!row) return { ok: false, code: 'not-found' }
    const changed = next(row)
    if ('ok' in changed) return changed
    const written = await rows.write(ports, owner, { ...changed, rowVersion: row.rowVersion })
    if (written) return { ok: true, value: commentAnswer(written) }
  }
}

/** Sets the state of a comment. The document does not change. Idempotent. */
export function setCommentState(
  ports: Parts,
  owner: OwnerId,
  { state, ...place }: Place & { state: CommentState },
): Promise<Outcome<Comment>> {
  return change(ports, owner, place, (row) => ({ ...row, state }))
}

/**
 * Adds an answer, which the readers of the comment's link see. In a workspace those who wrote the comment and the document
 * are notified.
 *
 * @param input.by user who answers, who is not notified
 * @param input.name of the member of a workspace who answers; null in a person's own space
 * @param input.replyId idempotent: a repeated call with it adds no second one
 */
export async function replyToComment(
  ports: NotifyParts,
  owner: OwnerId,
  { replyId, by, name, text, ...place }: Place & Reply,
): Promise<Outcome<Comment>> {
  let also: OwnerId | undefined
  const reply = { id: replyId, name, text: cleanLines(text), createdAt: ports.now() }
  const changed = await change(ports, owner, place, (row) => {
    also = row.author
    if (row.replies.some(({ id }) => id === replyId)) return row
    if (row.replies.length >= commentLimits.replies) return { ok: false, code: 'limit-reached' }
    return { ...row, replies: [...row.replies, reply] }
  })
  const { createdAt } = reply
  const event = { id: replyId, documentId: place.id, createdAt }
  if (changed.ok) await notifyOfComment(ports, owner, { ...event, ...(also && { also }) }, by)
  return changed
}

/** Deletes a comment with its answers. */
export async function deleteComment(
  ports: Parts,
  owner: OwnerId,
  { id, comment }: Place,
): Promise<Outcome<null>> {
  const rows = commentsOn(id)
  if (!(await rows.read(ports, owner, comment))) return { ok: false, code: 'not-found' }
  await rows.delete(ports, owner, comment)
  return { ok: true, value: null }
}
