import { isProven } from '@/lib/ai/requirements/count-requirements'
import type { Requirement, RequirementPart } from '@/lib/ai/requirements/requirement-types'

/**
 * Look of a row. `ownWord`: covered, but only because the person said so; `personal`: nothing in a CV could show it;
 * `declined`: the person said no.
 */
export type RowLook = 'covered' | 'ownWord' | 'partly' | 'ask' | 'personal' | 'missing' | 'declined'

/** Returns the parts that the CV itself does not show. */
export const openParts = ({ parts }: Pick<Requirement, 'parts'>): RequirementPart[] =>
  parts.filter(({ state, isConfirmed }) => state !== 'covered' || isConfirmed)

/**
 * Returns the words that the CV does not show, each once; empty if they are the whole line. A part that is shown for less
 * than asked, such as a lower grade, is not among them.
 */
export function lackingWords({ line, parts }: Pick<Requirement, 'line' | 'parts'>): string[] {
  const words = openParts({ parts })
    .filter(({ state }) => state !== 'partly')
    .map((part) => part.words)
  return [...new Set(words)].filter((one) => one !== line)
}

/** @param isDeclined whether the person said that they have not done it */
export function lookOf(requirement: Requirement, isDeclined: boolean): RowLook {
  const { state, parts } = requirement
  if (state === 'covered') return isProven(requirement) ? 'covered' : 'ownWord'
  if (isDeclined) return 'declined'
  const isPersonal = parts.every(({ kind, evidence }) => kind === 'soft' && evidence.length === 0)
  return state === 'ask' && isPersonal ? 'personal' : state
}
