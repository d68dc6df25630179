'use client'

import { createContext, useContext } from 'react'
import type { DraftPlace } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { Slice } from '@/lib/importers/source/source-types'

/** Text to be assigned to a place: a value that has one, or characters that have none. */
export type ToPlace =
  | { kind: 'value'; place: DraftPlace; text: string }
  | { kind: 'line'; slices: readonly Slice[]; text: string }

export type ReviewActions = {
  /** The newest draft, for what is worked out when it is asked for. */
  draft: () => ReviewDraft
  /** Takes an operation; those of one `burst` in a row are one step of undo. */
  change: (operation: (draft: ReviewDraft) => ReviewDraft, burst?: string) => void
  /** Puts the caret into a field, now or when it is there. */
  focusField: (place: DraftPlace) => void
  /** Shows characters of the file that no field holds. */
  showSlices: (slices: readonly Slice[]) => void
  /** Asks where something belongs. */
  askPlace: (what: ToPlace) => void
}

export const ReviewContext = createContext<ReviewActions | null>(null)

/** Returns the actions of the surrounding review; the object never changes. */
export function useReviewActions(): ReviewActions {
  const actions = useContext(ReviewContext)
  if (!actions) throw new Error('There is no review around this component.')
  return actions
}
