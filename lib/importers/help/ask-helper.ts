import type { ReviewDraft } from '../draft/review-types'
import { applyAnswer } from './apply-answer'
import { numberLines } from './number-lines'
import { readAnswer } from './read-answer'
import type { Helper, RefusedPart } from './types'

/**
 * Lets a helper point at where things stand, and copies them from there.
 *
 * @returns the draft with that, and what of the answer was refused
 * @throws what the helper throws, and the signal's reason
 */
export async function askHelper(
  draft: ReviewDraft,
  helper: Helper,
  signal: AbortSignal,
): Promise<{ draft: ReviewDraft; refused: readonly RefusedPart[] }> {
  const answer = await helper(numberLines(draft.source), signal)
  signal.throwIfAborted()
  const { sections, refused } = readAnswer(answer, draft)
  return { draft: applyAnswer(draft, sections), refused }
}
