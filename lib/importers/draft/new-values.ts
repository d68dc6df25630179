import { valuesOf } from './change-draft'
import type { Traced } from './draft-types'
import type { ReviewDraft } from './review-types'

const valuesIn = ({ sections }: ReviewDraft): Traced[] =>
  sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).map(({ value }) => value)

/** Returns the values of a draft that the previous one did not have. */
export function newValues(before: ReviewDraft, after: ReviewDraft): Traced[] {
  const known = new Set(valuesIn(before))
  return valuesIn(after).filter((value) => !known.has(value))
}
