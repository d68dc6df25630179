import 'server-only'
import type { Reading } from '@/lib/ai/reader/types'
import type { GroundedSuggestion } from '@/lib/ai/tailoring/ground-suggestions'

/** A suggestion as its request keeps it, with what was read of the words that a person made of it. */
export type ReadSuggestion = GroundedSuggestion & {
  edited?: { text: string; reading: Reading }[]
}

/** Returns the suggestions of a result; null for a request that has none. */
export function suggestionsOf(result: object | null): ReadSuggestion[] | null {
  const list = result && 'suggestions' in result ? result.suggestions : null
  return Array.isArray(list) ? (list as ReadSuggestion[]) : null
}
