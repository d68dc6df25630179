import type { ResumeDocument } from '../schema/document'
import { fieldsOf } from '../text/text'
import { lineStatus } from './line-status'

/** Number of lines of a follower that equal the master's, and that differ. */
export type ComparedLines = { same: number; differ: number }

/** Counts the non-empty lines that follow the master, and the CV's own. */
export function compareLines(follower: ResumeDocument): ComparedLines {
  const lines = fieldsOf(follower).filter(({ text }) => text.trim() !== '')
  const same = lines.filter(({ address }) => lineStatus(follower, address) === 'follows').length
  return { same, differ: lines.length - same }
}
