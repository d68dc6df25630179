import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { applyAnswer } from '@/lib/importers/help/apply-answer'
import { offerLines } from '@/lib/importers/help/offer-lines'
import { readAnswer } from '@/lib/importers/help/read-answer'
import type { Asking } from '../../ai/model-requests'

/** Returns the request for a model about a draft; null if every line is placed. */
export function offerHelp(draft: ReviewDraft): Asking<'import-help'> | null {
  return offerLines(draft)
}

/**
 * Applies a model's answer to a draft, as far as it passes the checks; lines placed since the request stay. Returns the
 * same draft if nothing passes.
 *
 * @param places the server's answer, not trusted
 */
export function placeHelp(draft: ReviewDraft, places: unknown): ReviewDraft {
  const { sections } = readAnswer(places, draft)
  return sections.length > 0 ? applyAnswer(draft, sections) : draft
}
