import type { FieldAddress } from '@/lib/resume/change/address'
import type { CoverageState } from '../coverage/coverage-states'
import type { CvEvidence } from '../cv/cv-index'
import type { RequirementGroup } from '../posting/requirements'
import type { CoveredRequirements } from './cover-requirements'
import type { CoverageCount, GroupCount, Requirement, RequirementState } from './requirement-types'

/** State of a requirement, as reported to programs. */
type ReportedState = 'shown' | 'partly' | 'no' | 'ask'

const reportedStates: Readonly<Record<RequirementState, ReportedState>> = {
  covered: 'shown',
  partly: 'partly',
  missing: 'no',
  ask: 'ask',
}

type ReportedPlace = { place: string; words: string }

/** A requirement with its parts and their evidence, as reported to programs. */
export type ReportedRequirement = Pick<Requirement, 'line' | 'heading' | 'group'> & {
  /** False for what is only nice to have. */
  essential: boolean
  state: ReportedState
  parts: {
    words: string
    kind: string
    state: ReportedState
    evidence: ReportedPlace[]
  }[]
}

/** Covered requirements, of all that a CV can show. */
export type ReportedCount = Pick<GroupCount, 'covered' | 'of'>

export type RequirementReport = ReportedCount & {
  /** Adds up to the whole. */
  groups: Record<RequirementGroup, ReportedCount>
  requirements: ReportedRequirement[]
}

const reportCount = ({ covered, of }: GroupCount): ReportedCount => ({ covered, of })

const reportGroups = ({ groups }: CoverageCount): RequirementReport['groups'] => ({
  essential: reportCount(groups.essential),
  nice: reportCount(groups.nice),
  duty: reportCount(groups.duty),
})

/** Returns the place of words of a field, such as a JSON Pointer. */
type PlaceOf = (address: FieldAddress, words: string) => string

const placesOf = (evidence: readonly CvEvidence[], placeOf: PlaceOf) =>
  evidence.map(({ address, words }) => ({ place: placeOf(address, words), words }))

/** Returns the coverage of requirements as a report for programs; places are addresses of fields by default. */
export const reportRequirements = (
  { requirements, count }: Pick<CoveredRequirements, 'requirements' | 'count'>,
  placeOf: PlaceOf = (address) => address,
): RequirementReport => ({
  ...reportCount(count),
  groups: reportGroups(count),
  requirements: requirements.map(({ line, heading, group, state, parts }) => ({
    ...{ line, heading, group, essential: group !== 'nice', state: reportedStates[state] },
    parts: parts.map(({ words, kind, state: own, evidence }) => ({
      ...{ words, kind, state: reportedStates[own], evidence: placesOf(evidence, placeOf) },
    })),
  })),
})

/** Coverage of a demand, as reported to programs. */
type Shown = 'yes' | 'other-words' | 'partly' | 'no'

/** As programs call the state of a demand. */
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

/** A demand with its evidence, strongest first, as reported to programs. */
type ReportedDemand = { words: string; shown: Shown; evidence: ReportedPlace[] }

/** Returns the coverage of a job description as a report for programs: requirements, and the demands in them. */
export const reportMatch = (
  found: CoveredRequirements,
  pointerOf: PlaceOf,
): RequirementReport & { demands: ReportedDemand[] } => ({
  ...reportRequirements(found, pointerOf),
  demands: found.demands.map(({ requirement: { words }, state, evidence }) => ({
    ...{ words, shown: shownBy[state], evidence: placesOf(evidence, pointerOf) },
  })),
})
