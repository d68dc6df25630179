import type { RequirementGroup } from '../posting/requirements'
import type { CoverageCount, GroupCount, Requirement } from './requirement-types'

/** Returns the requirements that a CV can show: all but personal qualities, which only the person can speak for. */
export const showableOf = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.filter(({ parts }) => parts.some(({ kind }) => kind !== 'soft'))

/** Returns whether the CV itself shows a requirement, without the person's word. */
export const isProven = ({ state, isOwnWord }: Pick<Requirement, 'state' | 'isOwnWord'>): boolean =>
  state === 'covered' && !isOwnWord

function countGroup(requirements: readonly Requirement[]): GroupCount {
  const count = (is: (one: Requirement) => boolean) => requirements.filter(is).length
  return {
    covered: count(isProven),
    partly: count(({ state }) => state === 'partly'),
    ownWord: count(({ isOwnWord }) => isOwnWord),
    of: requirements.length,
  }
}

/** Counts the requirements that a CV can show, in all and by group; the groups add up to the whole. */
export function countCovered(requirements: readonly Requirement[]): CoverageCount {
  const showable = showableOf(requirements)
  const groupOf = (wanted: RequirementGroup) =>
    countGroup(showable.filter(({ group }) => group === wanted))
  return {
    ...countGroup(showable),
    groups: { essential: groupOf('essential'), nice: groupOf('nice'), duty: groupOf('duty') },
  }
}
