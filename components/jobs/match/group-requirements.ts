import { showableOf } from '@/lib/ai/requirements/count-requirements'
import type { Requirement, RequirementState } from '@/lib/ai/requirements/requirement-types'

/** Kinds of requirements in their order; `soft`: personal qualities, which are not counted. */
const kinds = ['essential', 'nice', 'duty', 'soft'] as const

/** Requirements of one kind, as the counts above the list have them. */
export type RequirementRows = { kind: (typeof kinds)[number]; rows: Requirement[] }

/**
 * Groups requirements by their kind, so that the groups add up to the counts above them: essential ones first, with those
 * that the person added, then what is nice to have, duties, and what no CV can show; in each group open ones before those
 * that were covered at first.
 *
 * @param first states when the list was opened
 */
export function groupRequirements(
  requirements: readonly Requirement[],
  first: ReadonlyMap<string, RequirementState>,
): RequirementRows[] {
  const counted = new Set(showableOf(requirements))
  const kindOf = (one: Requirement) => (counted.has(one) ? one.group : 'soft')
  const isDone = ({ id }: Requirement) => Number(first.get(id) === 'covered')
  return kinds
    .map((kind) => ({
      kind,
      rows: requirements
        .filter((one) => kindOf(one) === kind)
        .toSorted((a, b) => isDone(a) - isDone(b)),
    }))
    .filter(({ rows }) => rows.length > 0)
}
