import type { ImportDraft } from './draft-types'
import type { ReadingName, ReviewDraft } from './review-types'
import { switchReading } from './switch-reading'

type Named = { name: ReadingName; draft: ImportDraft; reader?: ImportDraft }

/** Reviews of several readings, one after the other, since the last edit: `from` is the one that holds all edits. */
export type ReadingRound = {
  from: ReviewDraft
  last: ReviewDraft
  seen: readonly ReviewDraft[]
}

/** Tells whether a review is of a reading; one without a name is of the reader's own, which is called "scored". */
export function isOfReading({ reading }: ReviewDraft, name: ReadingName): boolean {
  const { id, dateColumn } = reading ?? { id: 'scored', dateColumn: null }
  return id === name.id && dateColumn === name.dateColumn
}

/**
 * Goes on to another reading of a file. Whoever looks at several without an edit between finds each as it was left,
 * and each has the edits of the one that the round began with.
 *
 * @param round null, or what came of the last step
 * @param began returns a reading as it was read
 * @returns `lost`: edits that the reading has no place for
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
