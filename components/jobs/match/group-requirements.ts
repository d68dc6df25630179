import type { Requirement, RequirementState } from '@/lib/ai/requirements/requirement-types'

/** Requirements under one heading of the ad. */
export type RequirementRows = {
  key: string
  /** As in the ad; null: named by its kind. */
  heading: string | null
  kind: 'must' | 'nice' | 'duty' | 'own'
  rows: Requirement[]
}

const kinds = { essential: 'must', nice: 'nice', duty: 'duty' } as const
const order = ['must', 'own', 'nice', 'duty']

/**
 * Groups requirements by the headings of the ad: essential ones first, then those that the person added, then what is
 * nice to have, then duties; open ones before those that were covered at first.
 *
 * @param first states when the list was opened
 */
export function groupRequirements(
  requirements: readonly Requirement[],
  first: ReadonlyMap<string, RequirementState>,
): RequirementRows[] {
  const groups = new Map<string, RequirementRows>()
  for (const one of requirements) {
    const kind = one.id.startsWith('own') ? 'own' : kinds[one.group]
    const heading = kind === 'own' ? null : one.heading
    const key = `${kind} ${heading ?? ''}`
    const group = groups.get(key) ?? { key, heading, kind, rows: [] }
    group.rows.push(one)
    groups.set(key, group)
  }
  const isDone = ({ id }: Requirement) => Number(first.get(id) === 'covered')
  return [...groups.values()]
    .map((group) => ({ ...group, rows: group.rows.toSorted((a, b) => isDone(a) - isDone(b)) }))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
