import type { CoverageCount, Requirement } from './requirement-types'

/** Returns true if a CV can show a requirement at all: personal qualities are only asked about. */
const isShowable = ({ parts }: Pick<Requirement, 'parts'>) =>
  parts.some(({ kind }) => kind !== 'soft')

/**
 * Counts the essential requirements that a CV covers. Requirements of personal qualities alone are not counted. A job
 * description that names nothing essential is counted by its duties.
 */
export function countCovered(
  requirements: readonly Pick<Requirement, 'group' | 'state' | 'parts'>[],
): CoverageCount {
  const essential = requirements.filter((one) => one.group === 'essential' && isShowable(one))
  const duties = requirements.filter((one) => one.group === 'duty' && isShowable(one))
  const counted = essential.length > 0 ? essential : duties
  return { covered: counted.filter(({ state }) => state === 'covered').length, of: counted.length }
}
