import 'server-only'
import { clampScore, compareFound } from '../compare-found'
import type { FoundVector } from '../vector-types'

/** Computes the cosine of the angle between two vectors of one length, neither of them all zeros. */
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
  return clampScore(dot / Math.sqrt(ofA * ofB))
}

/** Creates a collector that keeps only the nearest of all candidates. */
export function createNearest(limit: number) {
  const kept: FoundVector[] = []
  return {
    show(one: FoundVector): void {
      const last = kept[limit - 1]
      if (last && compareFound(last, one) <= 0) return
      let at = kept.length
      for (
        let before = kept[at - 1];
        before && compareFound(one, before) < 0;
        before = kept[at - 1]
      )
        at--
      kept.splice(at, 0, one)
      kept.length = Math.min(kept.length, limit)
    },
    found: (): FoundVector[] => kept,
  }
}
