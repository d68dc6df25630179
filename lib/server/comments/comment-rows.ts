import 'server-only'
import type { CommentState } from '@/lib/api/comments'
import type { CommentAnchor } from '@/lib/resume/comments/find-anchor'
import { inFile, moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import type { OwnerId } from '../owner'

/** A comment on a document, in the partition of the document's owner. Times in milliseconds since 1970. */
export type CommentRow = {
  id: string
  documentId: string
  /** The link through which it came: those who have another one do not see it. Null: written in the app. */
  shareId: string | null
  /** User who wrote it in the app; absent for a reader of a link, and in rows from before. */
  author?: OwnerId
  /** As its author calls themselves; of a member the name of the account. */
  name: string
  text: string
  /** Null: on the whole document. */
  anchor: CommentAnchor | null
  /** Other words in place of the marked ones. */
  suggestion: string | null
  state: CommentState
  /** Answers, the oldest first. `name`: of the member of a workspace who answered. */
  replies: { id: string; name?: string | null; text: string; createdAt: number }[]
  createdAt: number
}

export const commentKind = rowKind({
  prefix: 'comment#',
  owner: 'person',
  carried: moved,
  archived: inFile('comments'),
})
export const commentPrefix = commentKind.prefix

/** Returns the rows with the comments on one document. */
export const commentsOn = (documentId: string) =>
  createOwnerRows<CommentRow>(`${commentPrefix}${documentId}#`)
