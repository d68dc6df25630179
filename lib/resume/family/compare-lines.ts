import type { ResumeDocument } from '../schema/document'
import { fieldsOf } from '../text/text'
import { lineStatus } from './line-status'

/** Lines of a follower by their relation to the followed CV. */
export type ComparedLines = { same: number; differ: number }

/** Counts the lines with words that follow, and those that are the CV's own. */
export function compareLines(follower: ResumeDocument): ComparedLines {
  const lines = fieldsOf(follower).filter(({ text }) => text.trim() !== '')
  const same = lines.filter(({ address }) => lineStatus(follower, address) === 'follows').length
  return { same, differ: lines.length - same }
}
