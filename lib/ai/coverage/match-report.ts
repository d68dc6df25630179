import type { FieldAddress } from '@/lib/resume/change/address'
import { type RequirementReport, reportRequirements } from '../requirements/report-requirements'
import type { Requirement } from '../requirements/requirement-types'
import type { CoverageState } from './coverage-states'
import type { Coverage } from './coverage-types'

/** Coverage of a demand, as reported to programs. */
type Shown = 'yes' | 'other-words' | 'partly' | 'no'

export const shownBy: Readonly<Record<CoverageState, Shown>> = {
  present: 'yes',
  'other-name': 'other-words',
  weak: 'partly',
  // Open questions: more than nothing, but no claim.
  perhaps: 'partly',
  unsure: 'partly',
  missing: 'no',
  unread: 'partly',
}

/** A demand with its evidence, as reported to programs. */
export type MatchedDemand = {
  /** As in the job description. */
  words: string
  shown: Shown
  /** `place` is a JSON Pointer into the CV as JSON Resume; strongest first. */
  evidence: { place: string; words: string }[]
}

/** Demands, and the requirements that they are parts of. */
export type MatchReport = { demands: MatchedDemand[] } & RequirementReport

/**
 * Returns the coverage of a job description as a report for programs.
 *
 * @param pointerOf returns the JSON Pointer of words of a field
 */
export function reportMatch(
  { covered }: Pick<Coverage, 'covered'>,
  requirements: readonly Requirement[],
  pointerOf: (address: FieldAddress, words: string) => string,
): MatchReport {
  return {
    ...reportRequirements(requirements, pointerOf),
    demands: covered.map(({ requirement, state, evidence }) => ({
      words: requirement.words,
      shown: shownBy[state],
      evidence: evidence.map(({ address, words }) => ({
        place: pointerOf(address, words),
        words,
      })),
    })),
  }
}
