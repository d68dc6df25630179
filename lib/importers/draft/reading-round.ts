import type { ImportDraft } from './draft-types'
import type { ReadingName, ReviewDraft } from './review-types'
import { switchReading } from './switch-reading'

type Named = { name: ReadingName; draft: ImportDraft; reader?: ImportDraft }

/** Reviews of several readings since the last edit; `from` is the one with all edits. */
export type ReadingRound = {
  from: ReviewDraft
  last: ReviewDraft
  seen: readonly ReviewDraft[]
}

/** Returns whether a review is of a reading; without a name it is the default, "scored". */
export function isOfReading({ reading }: ReviewDraft, name: ReadingName): boolean {
  const { id, dateColumn } = reading ?? { id: 'scored', dateColumn: null }
  return id === name.id && dateColumn === name.dateColumn
}

/**
 * Switches to another reading. Without an edit in between, each review is restored as it was left,
 * and all have the edits of the first.
 * @param round result of the previous switch, or null
 * @param began returns a review's reading without edits
 * @returns `lost`: number of edits that do not fit the reading
 */
export function goToReading(
  round: ReadingRound | null,
  now: ReviewDraft,
  began: (review: ReviewDraft) => ImportDraft,
  to: Named,
): { round: ReadingRound; draft: ReviewDraft; lost: number } {
  const { from, seen } =
    round && round.last === now ? round : { from: now, seen: [now] as readonly ReviewDraft[] }
  const known = seen.find((review) => isOfReading(review, to.name))
  const { draft, lost } = known ? { draft: known, lost: 0 } : switchReading(from, began(from), to)
  return { round: { from, last: draft, seen: known ? seen : [...seen, draft] }, draft, lost }
}
