import { applyHunks } from '@/lib/resume/hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import type { Reason } from '../grounding/types'
import type { Requirement } from '../posting/requirements'
import type { GroundedSuggestion } from './ground-suggestions'
import type { Suggestion } from './read-suggestions'
import { type OrderSuggestion, suggestOrder } from './suggest-order'
import { fitsField } from './wording-hunks'

type Changed = Pick<Suggestion, 'address' | 'before' | 'after' | 'reason'>

/** Other words that were not taken, and what each is to be asked or refused for. */
export type HeldBack = Changed & { verdict: 'confirm' | 'block'; reasons: Reason[] }

export type ComposedCv = {
  /** A copy: the CV that it was made from stays as it is. */
  document: ResumeDocument
  /** Other words that stand in it. */
  applied: Changed[]
  heldBack: HeldBack[]
  /** Lists that stand in another order. */
  reordered: Pick<OrderSuggestion, 'list' | 'lines'>[]
}

/** Longer words than a field takes are no answer to anything. */
const tooLong: Reason = { kind: 'length', verdict: 'block', words: '', place: null }

/** Why words may not stand in a CV that nobody looks through; null where they may. */
function objectionTo(one: GroundedSuggestion): Pick<HeldBack, 'verdict' | 'reasons'> | null {
  if (!fitsField(one.after)) return { verdict: 'block', reasons: [tooLong] }
  if (one.verdict === 'pass') return null
  return { verdict: one.verdict, reasons: one.reasons }
}

const changeOf = ({ address, before, after, reason }: Changed): Changed => ({
  address,
  before,
  after,
  reason,
})

/**
 * The CV that nobody has to be asked about (promise 2): of the words that a model suggests those alone
 * that the CV licenses without a question, and lists in the order that a posting asks for. Everything else
 * is told with its reasons.
 *
 * @param suggestions with their verdicts, at most one for a field
 * @param requirements what the posting asks for; none leaves every order as it is
 * @param asOf `YYYY-MM-DD`
 */
export function composeTailored(
  document: ResumeDocument,
  suggestions: readonly GroundedSuggestion[],
  requirements: readonly Requirement[],
  asOf: string,
): ComposedCv {
  const applied: Changed[] = []
  const heldBack: HeldBack[] = []
  let current = document
  const apply = (hunks: Parameters<typeof applyHunks>[1]): boolean => {
    const next = applyHunks(current, hunks)
    if (!next.ok || next.document.kind !== 'resume') return false
    current = next.document
    return true
  }
  for (const suggestion of suggestions) {
    const objection = objectionTo(suggestion)
    const change = changeOf(suggestion)
    if (objection) heldBack.push({ ...change, ...objection })
    else if (apply([suggestion.hunk])) applied.push(change)
  }
  const index = indexCv(current, asOf.slice(0, 7))
  const reordered = suggestOrder(current, index, requirements).flatMap(({ list, lines, hunks }) =>
    apply(hunks) ? [{ list, lines }] : [],
  )
  return { document: current, applied, heldBack, reordered }
}
