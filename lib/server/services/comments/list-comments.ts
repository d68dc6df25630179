import 'server-only'
import type { Comment } from '@/lib/api/comments'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type CommentRow, commentsOn } from '../../repositories/comments'
import { findDocument } from '../documents/read-resume'
import { commentAnswer } from './comment-answers'

/** Lists the comments on a document for its owner, oldest first. */
export async function listComments(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<Comment[]>> {
  const found = await findDocument(ports, owner, id)
  if (!found.ok) return found
  const rows = await commentsOn(id).readAll(ports, owner)
  return { ok: true, value: [...rows.values()].map(commentAnswer) }
}

/** Lists the comments that came through one link, oldest first: what its readers may see. */
export async function listCommentsOfShare(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  { documentId, shareId }: Pick<CommentRow, 'documentId' | 'shareId'>,
): Promise<CommentRow[]> {
  const rows = await commentsOn(documentId).readAll(ports, owner)
  return [...rows.values()].filter((row) => row.shareId === shareId)
}
