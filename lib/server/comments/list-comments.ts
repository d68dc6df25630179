import 'server-only'
import type { Comment } from '@/lib/api/comments'
import { findDocument } from '../documents/read-stored-document'
import type { Stored } from '../kernel/rows/rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { commentAnswer } from './comment-answers'
import { type CommentRow, commentsOn } from './comment-rows'

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

/** Comments of a page behind a link: at most so many, and so many characters of JSON, but always one. */
const pageLimits = { comments: 50, characters: 150_000 }

/** A part of the comments that came through one link, oldest first. */
export type SharedComments = {
  comments: Stored<CommentRow>[]
  /** Id of the oldest of them where there are older ones; else null. */
  older: string | null
}

/**
 * Lists the newest comments that came through one link: what its readers may see.
 *
 * @param before id of a comment: those that are older than it; null: the newest
 */
export async function listCommentsOfShare(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  { documentId, shareId }: Pick<CommentRow, 'documentId' | 'shareId'>,
  before: string | null,
): Promise<SharedComments> {
  const comments: Stored<CommentRow>[] = []
  let characters = 0
  const newestFirst = { direction: 'descending', limit: 2 * pageLimits.comments } as const
  for await (const row of commentsOn(documentId).readEach(ports, owner, newestFirst)) {
    if (row.shareId !== shareId || (before !== null && row.id >= before)) continue
    characters += JSON.stringify(row).length
    const isFull = comments.length >= pageLimits.comments || characters > pageLimits.characters
    if (comments[0] && isFull) return { comments, older: comments[0].id }
    comments.unshift(row)
  }
  return { comments, older: null }
}
