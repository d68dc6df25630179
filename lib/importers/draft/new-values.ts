import { valuesOf } from './change-draft'
import type { Traced } from './draft-types'
import type { ReviewDraft } from './review-types'

const valuesIn = ({ sections }: ReviewDraft): Traced[] =>
  sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).map(({ value }) => value)

/** The values that one draft has and the one before it had not. */
export function newValues(before: ReviewDraft, after: ReviewDraft): Traced[] {
  const known = new Set(valuesIn(before))
  return valuesIn(after).filter((value) => !known.has(value))
}
