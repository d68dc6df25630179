import type { ReviewDraft } from '@/lib/importers/draft/review-types'

/** Maximum undo steps; drafts share unchanged parts. */
const max = 200

export type ReviewHistory = {
  past: readonly ReviewDraft[]
  draft: ReviewDraft
  future: readonly ReviewDraft[]
  /** Field of the last change: typing in one field is one undo step. */
  burst: string | null
}

type Change =
  | { type: 'change'; operation: (draft: ReviewDraft) => ReviewDraft; burst: string | null }
  | { type: 'undo' | 'redo' }

/** Creates the undo history of a draft. */
export const startHistory = (draft: ReviewDraft): ReviewHistory => ({
  past: [],
  draft,
  future: [],
  burst: null,
})

/** Applies a change, an undo or a redo to the history. */
export function changeHistory(history: ReviewHistory, change: Change): ReviewHistory {
  const { past, draft, future } = history
  if (change.type === 'undo') {
    const before = past.at(-1)
    if (!before) return history
    return { past: past.slice(0, -1), draft: before, future: [draft, ...future], burst: null }
  }
  if (change.type !== 'change') {
    const [next, ...later] = future
    if (!next) return history
    return { past: [...past, draft], draft: next, future: later, burst: null }
  }
  const next = change.operation(draft)
  if (next === draft) return history
  const goesOn = change.burst !== null && change.burst === history.burst
  const before = goesOn ? past : [...past, draft].slice(-max)
  return { past: before, draft: next, future: [], burst: change.burst }
}
