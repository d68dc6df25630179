import { createContext, useContext } from 'react'
import type { DraftPlace } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { Slice } from '@/lib/importers/source/source-types'

/** Text to assign to a field: a placed value, or unplaced text. */
export type ToPlace =
  | { kind: 'value'; place: DraftPlace; text: string }
  | { kind: 'line'; slices: readonly Slice[]; text: string }

export type ReviewActions = {
  /** Returns the current draft, for values computed on demand. */
  draft: () => ReviewDraft
  /** Applies an operation; consecutive ones with the same `burst` are one undo step. */
  change: (operation: (draft: ReviewDraft) => ReviewDraft, burst?: string) => void
  /** Focuses a field, now or when it is mounted. */
  focusField: (place: DraftPlace) => void
  /** Highlights unplaced text of the file. */
  showSlices: (slices: readonly Slice[]) => void
  /** Opens the dialog that assigns a text. */
  askPlace: (what: ToPlace) => void
}

export const ReviewContext = createContext<ReviewActions | null>(null)

/** Returns the actions of the surrounding review; a stable object. */
export function useReviewActions(): ReviewActions {
  const actions = useContext(ReviewContext)
  if (!actions) throw new Error('There is no review around this component.')
  return actions
}
