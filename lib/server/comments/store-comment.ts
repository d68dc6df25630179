import 'server-only'
import { commentLimits } from '@/lib/api/comments'
import { readHead } from '../documents/document-rows'
import type { NotifyParts } from '../notifications/notify'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { announce } from '../webhooks/announce'
import { type CommentRow, commentsOn } from './comment-rows'
import { notifyOfComment } from './notify-of-comment'

/** Returns whether a document has as many comments as it can have. */
export async function hasMaxComments(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  documentId: string,
): Promise<boolean> {
  const rows = await commentsOn(documentId).readAll(ports, owner)
  return rows.size >= commentLimits.comments
}

/**
 * Stores a comment, notifies the people of the document and announces it to webhooks. Idempotent by its id.
 *
 * @param author account that wrote it; null for a reader of a link
 * @returns false where the document was erased meanwhile; nothing is stored then
 */
export async function storeComment(
  ports: NotifyParts & Pick<Ports, 'ids'>,
  owner: OwnerId,
  row: CommentRow,
  author: OwnerId | null = null,
): Promise<boolean> {
  const { id, documentId, createdAt } = row
  const rows = commentsOn(documentId)
  await rows.create(ports, owner, row)
  const head = await readHead(ports, owner, documentId)
  if (!head || head.isErasing) {
    await rows.delete(ports, owner, id)
    return false
  }
  await notifyOfComment(ports, owner, row, author)
  await announce(ports, owner, { type: 'comment.added', at: createdAt, data: { id, documentId } })
  return true
}
