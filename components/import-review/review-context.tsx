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
  /** Focuses a field, now or when it is mounted; opens its section. */
  focusField: (place: DraftPlace) => void
  /** Highlights text of the file, and scrolls to it. */
  showSlices: (slices: readonly Slice[]) => void
  /** Highlights text of the file that is pointed at in the list; null when it no longer is. */
  pointAt: (slices: readonly Slice[] | null) => void
  /** Opens a section, or closes it. */
  toggleSection: (id: string) => void
  /** Opens the dialog that assigns a text. */
  askPlace: (what: ToPlace) => void
}

export const ReviewContext = createContext<ReviewActions | null>(null)

/** Line of the file that is pointed at on the page; null without one. */
export const PointedLineContext = createContext<number | null>(null)

/** Returns the actions of the surrounding review; a stable object. */
export function useReviewActions(): ReviewActions {
  const actions = useContext(ReviewContext)
  if (!actions) throw new Error('There is no review around this component.')
  return actions
}
