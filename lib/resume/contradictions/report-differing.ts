import {
  type Contradiction,
  type ContradictionPlace,
  contradictionLimits,
} from './contradiction-types'
import { groupBy } from './group-by'

/** A document's statement of a fact. */
export type Statement<T> = {
  place: ContradictionPlace
  value: T
  /** Precision: "2021-03" is compared before "2021", which agrees with it. */
  detail?: number
}

/**
 * Compares several documents' statements of one fact, in document order. The most frequent value is
 * the reference; each statement that disagrees with its first occurrence is a contradiction.
 * @param keyOf equal for values that need no comparison
 */
export function reportDiffering<T>(
  kind: Contradiction['kind'],
  statements: readonly Statement<T>[],
  isSame: (a: T, b: T) => boolean,
  keyOf: (value: T) => string,
): Contradiction[] {
  if (statements.length < 2) return []
  const byKey = groupBy(statements, ({ value }) => keyOf(value))
  if (byKey.size < 2) return []
  const detailOf = ([first]: readonly Statement<T>[]) => first?.detail ?? 0
  const clusters: { value: T; members: Statement<T>[] }[] = []
  for (const equal of [...byKey.values()].toSorted((a, b) => detailOf(b) - detailOf(a))) {
    const value = equal[0]?.value as T
    const cluster = clusters.find((one) => isSame(one.value, value))
    if (cluster) cluster.members.push(...equal)
    else if (clusters.length < contradictionLimits.values)
      clusters.push({ value, members: [...equal] })
  }
  const position = new Map(statements.map((one, at) => [one, at]))
  const inOrder = (all: Statement<T>[]) =>
    all.toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
  const [reference, ...others] = clusters
    .map(({ members }) => inOrder(members))
    .toSorted((a, b) => b.length - a.length)
  if (!reference) return []
  return others.flat().flatMap((one) => {
    const against = reference.find(({ place }) => place.documentId !== one.place.documentId)
    if (!against) return []
    const [first, second] = inOrder([one, against])
    return first && second ? [{ kind, places: [first.place, second.place] as const }] : []
  })
}
