import { applyHunks } from '@/lib/resume/change/hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import type { Reason, Verdict } from '../grounding/types'
import type { Demand } from '../posting/requirements'
import { type Reading, unread } from '../reader/types'
import type { GroundedSuggestion } from './ground-suggestions'
import type { Suggestion } from './read-suggestions'
import { type OrderSuggestion, suggestOrder } from './suggest-order'
import { fitsField } from './wording-hunks'

/** Proposed text that is not in the CV, with the verdict of the check of words. */
export type HeldBack = Pick<Suggestion, 'address' | 'before' | 'after' | 'reason'> & {
  verdict: Verdict
  reasons: Reason[]
  reading: Reading
}

export type ComposedCv = {
  /** Copy of the CV; the original stays unchanged. */
  document: ResumeDocument
  heldBack: HeldBack[]
  /** Reordered lists. */
  reordered: Pick<OrderSuggestion, 'list' | 'lines'>[]
}

/** Text longer than its field allows. */
const tooLong: Reason = { kind: 'length', verdict: 'block', words: '', place: null }

function holdBack({ address, before, after, reason, ...judged }: GroundedSuggestion): HeldBack {
  const { verdict, reasons }: Pick<HeldBack, 'verdict' | 'reasons'> = fitsField(after)
    ? judged
    : { verdict: 'block', reasons: [tooLong] }
  return { address, before, after, reason, verdict, reasons, reading: judged.reading ?? unread }
}

/**
 * Composes a CV that is sent without review (promise 2): the person's own words, with lists in the order that a posting
 * asks for. A model's words are never included, whatever their verdict: the check compares words, and "assisted the
 * chef who ran the kitchen" has the words of "ran the kitchen and assisted the chef".
 *
 * @param suggestions with their verdicts
 * @param requirements of the posting; empty leaves every order unchanged
 * @param asOf `YYYY-MM-DD`
 */
export function composeTailored(
  document: ResumeDocument,
  suggestions: readonly GroundedSuggestion[],
  requirements: readonly Demand[],
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
