import { type RequirementsAnswer, readRequirementsAnswer } from '@/dist/answers/ai-request-answers'
import { coverageStates } from '@/lib/ai/coverage/coverage-states'
import type { DemandEvidence } from '@/lib/ai/demands/demand-types'
import {
  type Demand,
  demandNames,
  type RequirementLine,
  requirementKinds,
} from '@/lib/ai/posting/requirements'
import { schoolLevels } from '@/lib/language/shared/school-level-names'

/** Requirements that a model found in a posting, with its lines, and evidence for each if a CV was named. */
export type FoundRequirements = {
  requirements: Demand[]
  /** Absent in results that predate lines. */
  lines?: RequirementLine[]
  coverage: DemandEvidence[]
  /** Why there is no evidence at all; null if a model has looked. */
  unread: string | null
}

const groups = ['essential', 'nice', 'duty'] as const

type Given = RequirementsAnswer['requirements'][number]

/** A kind, level, importance or group that only a newer server knows becomes the most general one. */
const readOne = ({ kind, named, level, importance, ...rest }: Given): Demand => ({
  ...rest,
  named: demandNames.find((known) => known === named),
  kind: requirementKinds.find((known) => known === kind) ?? 'term',
  level: schoolLevels.find((known) => known === level) ?? null,
  importance: importance === 'nice' ? 'nice' : 'must',
})

/** Parses requirements with their evidence; undefined if invalid. */
export function readFoundRequirements(value: unknown): FoundRequirements | undefined {
  const answer = readRequirementsAnswer(value)
  if (!answer) return undefined
  const coverage = (answer.coverage ?? []).map(
    ({ state, ...rest }): DemandEvidence => ({
      ...rest,
      state: coverageStates.find((known) => known === state) ?? 'unread',
    }),
  )
  const lines = answer.lines?.map(({ group, ...line }) => ({
    ...line,
    group: groups.find((known) => known === group) ?? 'essential',
  }))
  return {
    requirements: answer.requirements.map(readOne),
    ...(lines && { lines }),
    coverage,
    unread: answer.unread ?? null,
  }
}
