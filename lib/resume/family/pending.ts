import { describeChanges } from '../change/describe-changes'
import type { ResumeDocument } from '../schema/document'
import { bringOver } from './bring-over'

/** Number of changes in a master that a follower lacks. */
export type Pending = {
  /** Changes that can be applied. */
  coming: number
  /** Fields changed in both, which need a decision. */
  held: number
}

/**
 * Returns the changes that bringing over makes in a follower, for display. Excludes stories, which
 * are private and read from the master.
 */
export const comingChanges = (follower: ResumeDocument, brought: ResumeDocument) =>
  describeChanges(follower, brought).filter(({ place }) => place.field !== 'stories')

/** Counts the changes that a follower lacks; null if the result would exceed a limit. */
export function countPending(follower: ResumeDocument, master: ResumeDocument): Pending | null {
  const result = bringOver(follower, master)
  if (!result.ok) return null
  return {
    coming: comingChanges(follower, result.document).length,
    held: result.held.length,
  }
}
