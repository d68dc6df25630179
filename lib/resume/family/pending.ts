import { describeChanges } from '../change/describe-changes'
import type { ResumeDocument } from '../schema/document'
import { bringOver } from './bring-over'

/** Changes of a master that a follower does not have. */
export type Pending = {
  /** Changes that can be brought over. */
  coming: number
  /** Fields that say something else in both: somebody has to choose. */
  held: number
}

/**
 * Returns what bringing over changes in a follower, for a person to read. Stories are not among it: they are for the
 * person alone, and interviews read them from the master.
 */
export const comingChanges = (follower: ResumeDocument, brought: ResumeDocument) =>
  describeChanges(follower, brought).filter(({ place }) => place.field !== 'stories')

/** Counts what a master has that a follower lacks; null where both together break a limit. */
export function countPending(follower: ResumeDocument, master: ResumeDocument): Pending | null {
  const result = bringOver(follower, master)
  if (!result.ok) return null
  return {
    coming: comingChanges(follower, result.document).length,
    held: result.held.length,
  }
}
