/**
 * Returns the items of `current` that need not move to reach the order of `target`: a longest
 * common subsequence of orders without repetition.
 */
export function findUnmoved(current: readonly string[], target: readonly string[]): Set<string> {
  const places = new Map(target.map((item, at) => [item, at]))
  const known = current.filter((item) => places.has(item))
  // Patience sorting: for each length, the item that ends the best sequence so far.
  const ends: number[] = []
  const before: (number | undefined)[] = []
  const placeAt = (at: number | undefined) => places.get(known[at ?? -1] ?? '') ?? -1
  for (const at of known.keys()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeAt(ends[middle]) < placeAt(at)) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1]
    ends[low] = at
  }
  const unmoved = new Set<string>()
  for (let at = ends.at(-1); at !== undefined; at = before[at]) unmoved.add(known[at] ?? '')
  return unmoved
}

/** Whether the common items of two lists are in the same order. */
export function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [new Set(a), new Set(b)]
  const [left, right] = [a.filter((item) => inB.has(item)), b.filter((item) => inA.has(item))]
  return left.every((item, at) => item === right[at])
}

/**
 * Inserts the items of `other` that `order` lacks, each after its predecessor in `other`; trailing
 * items are appended.
 */
export function insertMissing(order: readonly string[], other: readonly string[]): string[] {
  const result = [...order]
  const present = new Set(result)
  const lastKnown = other.findLastIndex((item) => present.has(item))
  for (const [at, item] of other.entries()) {
    if (present.has(item)) continue
    const previous = other[at - 1]
    const place = previous === undefined ? 0 : result.indexOf(previous) + 1
    result.splice(at > lastKnown ? result.length : place, 0, item)
    present.add(item)
  }
  return result
}
