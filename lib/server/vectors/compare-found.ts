import 'server-only'
import type { FoundVector } from './vector-types'

/** The nearest first; equally near ones by id, so that an answer is the same each time. */
export function compareFound(a: FoundVector, b: FoundVector): number {
  if (a.score !== b.score) return b.score - a.score
  return a.id < b.id ? -1 : 1
}

/** A cosine as a store has rounded it. */
export const clampScore = (score: number) => Math.max(-1, Math.min(1, score))
