import type { CheckedWording, ChosenWording } from '@/lib/api/ai-requests'
import type { Reading } from '../reader/types'
import type { GroundedSuggestion } from '../tailoring/ground-suggestions'
import type { JudgedWording } from '../tailoring/judge-wording'

/** A suggestion as its request keeps it, with what was read of the words that a person made of it. */
export type ReadSuggestion = GroundedSuggestion & {
  edited?: { text: string; reading: Reading }[]
}

/** Returns the suggestions of a result; null for a request that has none. */
export function suggestionsOf(result: object | null): ReadSuggestion[] | null {
  const list = result && 'suggestions' in result ? result.suggestions : null
  return Array.isArray(list) ? (list as ReadSuggestion[]) : null
}

/** Returns accepted wordings with the suggestions that they were made of, as `judgeChosen` takes them. */
export const pairAccepted = (
  suggestions: readonly ReadSuggestion[],
  accepted: readonly ChosenWording[],
) =>
  accepted.flatMap((choice) => {
    const place = suggestions.find(({ id }) => id === choice.id)
    return place ? [{ place, choice }] : []
  })

/**
 * Returns the verdict on each accepted wording.
 *
 * @param judged verdicts of `judgeChosen` on the pairs
 */
export function checkedWordings(
  accepted: readonly ChosenWording[],
  pairs: ReturnType<typeof pairAccepted>,
  judged: readonly JudgedWording[],
): CheckedWording[] {
  const verdicts = new Map(pairs.map(({ choice }, at) => [choice.id, judged[at]]))
  return accepted.map(({ id }) => {
    const { state = 'unknown', reasons = [] } = verdicts.get(id) ?? {}
    return { id, state, reasons }
  })
}
