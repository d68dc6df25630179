import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { applyAnswer } from '@/lib/importers/help/apply-answer'
import { offerLines } from '@/lib/importers/help/offer-lines'
import { readAnswer } from '@/lib/importers/help/read-answer'
import type { Asking } from '../../ai/model-requests'

/** Returns the request that asks a model about a draft; null if every line has its place. */
export function offerHelp(draft: ReviewDraft): Asking<'import-help'> | null {
  return offerLines(draft)
}

/**
 * A draft with what a model pointed at, as far as it passes the checks now: what got a place since it was
 * asked keeps it. The very same draft where nothing passes.
 *
 * @param places what the server answered; nothing of it is believed
 */
export function placeHelp(draft: ReviewDraft, places: unknown): ReviewDraft {
  const { sections } = readAnswer(places, draft)
  return sections.length > 0 ? applyAnswer(draft, sections) : draft
}
