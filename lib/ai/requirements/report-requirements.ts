import type { FieldAddress } from '@/lib/resume/change/address'
import { countCovered } from './count-covered'
import type { CoverageCount, Requirement, RequirementState } from './requirement-types'

/** State of a requirement, as reported to programs. */
type ReportedState = 'shown' | 'partly' | 'no' | 'ask'

const reportedStates: Readonly<Record<RequirementState, ReportedState>> = {
  covered: 'shown',
  partly: 'partly',
  missing: 'no',
  ask: 'ask',
}

/** A requirement with its parts and their evidence, as reported to programs. */
export type ReportedRequirement = Pick<Requirement, 'line' | 'heading' | 'group'> & {
  /** False for what is only nice to have. */
  essential: boolean
  state: ReportedState
  parts: {
    words: string
    kind: string
    state: ReportedState
    evidence: { place: string; words: string }[]
  }[]
}

export type RequirementReport = CoverageCount & { requirements: ReportedRequirement[] }

/**
 * Returns the coverage of requirements as a report for programs.
 *
 * @param placeOf returns the place of words of a field, such as a JSON Pointer; the address of the field by default
 */
export function reportRequirements(
  requirements: readonly Requirement[],
  placeOf: (address: FieldAddress, words: string) => string = (address) => address,
): RequirementReport {
  return {
    ...countCovered(requirements),
    requirements: requirements.map(({ line, heading, group, state, parts }) => ({
      ...{ line, heading, group, essential: group !== 'nice', state: reportedStates[state] },
      parts: parts.map(({ words, kind, state: own, evidence }) => ({
        ...{ words, kind, state: reportedStates[own] },
        evidence: evidence.map(({ address, words: said }) => ({
          place: placeOf(address, said),
          words: said,
        })),
      })),
    })),
  }
}
