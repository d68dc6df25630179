import type { Reason } from '../grounding/types'

/**
 * Returns the reasons that a person is asked about in their own words: a number, name, skill, title, degree or level
 * that the whole CV has not. Other words of theirs are theirs.
 */
export const hardReasons = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ verdict }) => verdict === 'block')
