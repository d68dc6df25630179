import type { Demand, RequirementLine } from './requirements'

/** A demand of a line, with the key of equal demands and its range in the posting. */
export type AskedDemand = Omit<Demand, 'id' | 'times'> & { key: string; from: number; to: number }

/** Maximum demands of a posting, as in the prompt. */
export const maxDemands = 60

/** Merges repeated demands by key; the stronger and longer one counts. */
export function joinDemands(all: readonly AskedDemand[]): Map<string, Demand> {
  const joined = new Map<string, Demand>()
  for (const { key, from: _from, to: _to, ...asked } of all) {
    const known = joined.get(key)
    if (!known) {
      if (joined.size === maxDemands) continue
      joined.set(key, { id: `r${joined.size + 1}`, ...asked, times: 1 })
      continue
    }
    known.times += 1
    if (asked.importance === 'must' && known.importance === 'nice') {
      known.importance = 'must'
      known.quote = asked.quote
    }
    if (asked.years !== null) known.years = Math.max(known.years ?? 0, asked.years)
  }
  return joined
}

/** Returns the parts of a line that has some demands. */
export const partsOf = (
  asked: readonly AskedDemand[],
  joined: ReadonlyMap<string, Demand>,
): RequirementLine['parts'] =>
  asked.flatMap(({ key, words, from, to }) => {
    const demand = joined.get(key)?.id
    return demand ? [{ demand, words, place: { start: from, end: to } }] : []
  })
