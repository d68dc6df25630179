import { isOwnDemand } from './own-demands'
import type { Requirement } from './requirements'
import { splitPosting } from './split-posting'

/**
 * Group of demands: below a heading of the job description, without one (`must`, `nice`), or added by the person.
 */
export type DemandGroup<T> = {
  kind: 'heading' | 'must' | 'nice' | 'own'
  /** As in the job description; empty for the other kinds. */
  heading: string
  demands: T[]
}

const isMust = ({ importance }: Requirement) => importance === 'must'

/** Converts an all-caps heading to sentence case: "WHAT YOU BRING". */
function quiet(heading: string): string {
  if (/\p{Ll}/u.test(heading)) return heading
  const lower = heading.toLowerCase()
  return lower.slice(0, 1).toUpperCase() + lower.slice(1)
}

/**
 * Groups demands by the headings of the job description, in its order, if it has any. Groups with required demands come
 * first, and so do required demands within a group; the person's own demands are the last group.
 *
 * @param posting text that the quotes of the demands are parts of
 */
export function groupDemands<T extends { requirement: Requirement }>(
  posting: string,
  demands: readonly T[],
): DemandGroup<T>[] {
  const lines = splitPosting(posting)
  const groups = new Map<string, DemandGroup<T>>()
  for (const one of demands) {
    const { requirement } = one
    const { quote, importance } = requirement
    const line = quote === '' ? undefined : lines.find(({ text }) => text.includes(quote))
    const heading = isOwnDemand(requirement) ? '' : quiet(line?.heading ?? '')
    const kind = isOwnDemand(requirement) ? 'own' : heading === '' ? importance : 'heading'
    const key = `${kind} ${heading.toLowerCase()}`
    const group = groups.get(key) ?? { kind, heading, demands: [] }
    group.demands.push(one)
    groups.set(key, group)
  }
  const rank = ({ kind, demands: some }: DemandGroup<T>) =>
    kind === 'own' ? 2 : Number(!some.some(({ requirement }) => isMust(requirement)))
  const mustsFirst = (a: T, b: T) => Number(isMust(b.requirement)) - Number(isMust(a.requirement))
  return [...groups.values()]
    .toSorted((a, b) => rank(a) - rank(b))
    .map((group) => ({ ...group, demands: group.demands.toSorted(mustsFirst) }))
}
