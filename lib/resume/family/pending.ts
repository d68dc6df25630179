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

/** Counts what a master has that a follower lacks; null where both together break a limit. */
export function countPending(follower: ResumeDocument, master: ResumeDocument): Pending | null {
  const result = bringOver(follower, master)
  if (!result.ok) return null
  return {
    coming: describeChanges(follower, result.document).length,
    held: result.held.length,
  }
}
