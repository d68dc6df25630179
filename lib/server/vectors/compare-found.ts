import 'server-only'
import type { FoundVector } from './vector-types'

/** Compares by score, the nearest first; equally near ones by id, so that the order is deterministic. */
export function compareFound(a: FoundVector, b: FoundVector): number {
  if (a.score !== b.score) return b.score - a.score
  return a.id < b.id ? -1 : 1
}

/** Clamps a cosine that a store has rounded. */
export const clampScore = (score: number) => Math.max(-1, Math.min(1, score))
