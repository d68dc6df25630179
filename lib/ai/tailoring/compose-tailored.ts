import { parseFieldAddress } from '@/lib/resume/change/address'
import { applyHunks } from '@/lib/resume/change/hunks'
import { readTree } from '@/lib/resume/change/tree'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
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

/** Proposed text that no check has blocked, for the CV's owner to review beside their own. */
export type OpenWording = Pick<HeldBack, 'address' | 'after' | 'reasons'> & {
  /** The person's own words that back it, as far as a check has found them. */
  quotes: string[]
}

export type ComposedCv = {
  /** Copy of the CV; the original stays unchanged. */
  document: ResumeDocument
  heldBack: HeldBack[]
  /** Those of `heldBack` that are not blocked. */
  open: OpenWording[]
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

/** Returns the quotes of a trusted reader, or the CV's own texts whose words were found again. */
function quotesOf(document: ResumeDocument, { verdict, evidence, reading }: GroundedSuggestion) {
  const quotes = reading?.evidence.map(({ quote }) => quote) ?? []
  if (quotes.length > 0 || verdict !== 'pass') return [...new Set(quotes)]
  const { nodes } = readTree(document)
  const found = evidence.flatMap(({ place }) => {
    const { owner = '', field = '' } = parseFieldAddress(place) ?? {}
    const stored = nodes.get(owner)?.fields[field]
    return typeof stored === 'string' ? [plainText(stored)] : []
  })
  return [...new Set(found)]
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
  const judged = suggestions.map((one) => ({ ...holdBack(one), quotes: quotesOf(document, one) }))
  const open = judged.flatMap(({ address, after, verdict, reasons, quotes }) =>
    verdict === 'block' ? [] : [{ address, after, reasons, quotes }],
  )
  return { document: current, heldBack: judged.map(({ quotes, ...one }) => one), open, reordered }
}
