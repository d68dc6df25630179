import { applyHunks } from '@/lib/resume/change/hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import type { Reason, Verdict } from '../grounding/types'
import type { Requirement } from '../posting/requirements'
import { type Reading, unread } from '../reader/types'
import type { GroundedSuggestion } from './ground-suggestions'
import type { Suggestion } from './read-suggestions'
import { type OrderSuggestion, suggestOrder } from './suggest-order'
import { fitsField } from './wording-hunks'

/** Words that a model proposed, which are not in the CV, with what the check of words says of each. */
export type HeldBack = Pick<Suggestion, 'address' | 'before' | 'after' | 'reason'> & {
  verdict: Verdict
  reasons: Reason[]
  reading: Reading
}

export type ComposedCv = {
  /** A copy: the CV that it was made from stays as it is. */
  document: ResumeDocument
  heldBack: HeldBack[]
  /** Lists that stand in another order. */
  reordered: Pick<OrderSuggestion, 'list' | 'lines'>[]
}

/** Longer words than a field takes are no answer to anything. */
const tooLong: Reason = { kind: 'length', verdict: 'block', words: '', place: null }

function holdBack({ address, before, after, reason, ...judged }: GroundedSuggestion): HeldBack {
  const { verdict, reasons }: Pick<HeldBack, 'verdict' | 'reasons'> = fitsField(after)
    ? judged
    : { verdict: 'block', reasons: [tooLong] }
  return { address, before, after, reason, verdict, reasons, reading: judged.reading ?? unread }
}

/**
 * Composes the CV that nobody looks through before it goes out (promise 2): in the person's own words, with
 * its lists in the order that a posting asks for. A model's words are never in it, whatever their verdict:
 * the check compares words, and "assisted the chef who ran the kitchen" has the words of "ran the kitchen
 * and assisted the chef".
 *
 * @param suggestions with their verdicts
 * @param requirements what the posting asks for; none leaves every order as it is
 * @param asOf `YYYY-MM-DD`
 */
export function composeTailored(
  document: ResumeDocument,
  suggestions: readonly GroundedSuggestion[],
  requirements: readonly Requirement[],
  asOf: string,
): ComposedCv {
  let current = document
  const apply = (hunks: Parameters<typeof applyHunks>[1]): boolean => {
    const next = applyHunks(current, hunks)
    if (!next.ok || next.document.kind !== 'resume') return false
    current = next.document
    return true
  }
  const index = indexCv(document, asOf.slice(0, 7))
  const reordered = suggestOrder(document, index, requirements).flatMap(({ list, lines, hunks }) =>
    apply(hunks) ? [{ list, lines }] : [],
  )
  return { document: current, heldBack: suggestions.map(holdBack), reordered }
}
