import type { Comment } from '@/dist/answers/comment-answers'
import { isUndone } from '@/lib/resume/comments/find-anchor'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Returns the comments as shown: an accepted suggestion that was undone is open again (ADR share-links). */
export function shownComments(comments: readonly Comment[], document: PaperDocument): Comment[] {
  return comments.map((comment) => {
    const { state, anchor, suggestion } = comment
    const isTaken = state === 'taken' && anchor !== null && suggestion !== null
    return isTaken && isUndone(anchor, suggestion, document)
      ? { ...comment, state: 'open' }
      : comment
  })
}

/** Counts the open comments. */
export const countOpen = (comments: readonly Comment[], document: PaperDocument): number =>
  shownComments(comments, document).filter(({ state }) => state === 'open').length
