import 'server-only'
import type { FoundVector } from '../types'

/** The cosine of the angle between two vectors of one length, neither of them all zeros. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  let dot = 0
  let ofA = 0
  let ofB = 0
  for (let at = 0; at < a.length; at++) {
    const x = a[at] ?? 0
    const y = b[at] ?? 0
    dot += x * y
    ofA += x * x
    ofB += y * y
  }
  // Rounding may lead a little beyond.
  return Math.max(-1, Math.min(1, dot / Math.sqrt(ofA * ofB)))
}

/** The nearest first; equally near ones by id, so that an answer is the same each time. */
const isBefore = (a: FoundVector, b: FoundVector) =>
  a.score > b.score || (a.score === b.score && a.id < b.id)

/** Keeps the nearest of all that it is shown, and no more than those. */
export function createNearest(limit: number) {
  const kept: FoundVector[] = []
  return {
    show(one: FoundVector): void {
      const last = kept[limit - 1]
      if (last && !isBefore(one, last)) return
      let at = kept.length
      for (let before = kept[at - 1]; before && isBefore(one, before); before = kept[at - 1]) at--
      kept.splice(at, 0, one)
      kept.length = Math.min(kept.length, limit)
    },
    found: (): FoundVector[] => kept,
  }
}
