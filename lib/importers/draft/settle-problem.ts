import type { DraftEntry, ReadingProblem } from './draft-types'
import { dropSlices } from './edit-values'
import type { PlacedLines } from './group-lines'
import { addAbove, addEntries, plainEntry, settle, stripAbove, wholeLine } from './problem-lines'
import type { ReviewDraft } from './review-types'

/**
 * Places the lines of a problem as marked. Lines out are dropped, so that they can be restored.
 *
 * @param read the entry that was read in each group of `fresh`; null where there is none
 */
export function settleProblem(
  draft: ReviewDraft,
  problem: ReadingProblem,
  { above, fresh, out }: PlacedLines,
  read: readonly (DraftEntry | null)[],
): ReviewDraft {
  // Pressed again before its lines were read.
  if (draft.settled?.includes(problem.id)) return draft
  const stripped = stripAbove(draft, problem, [...fresh.flat(), ...out])
  const entries = fresh.map((lines, at) => read[at] ?? plainEntry(draft, problem.kind, lines))
  const [added] = addEntries(addAbove(stripped, problem, above), problem, entries)
  const left = out.reduce((now, line) => dropSlices(now, [wholeLine(now, line)]), added)
  return settle(left, problem)
}
