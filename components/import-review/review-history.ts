import type { ReviewDraft } from '@/lib/importers/draft/review-types'

/** Steps that can be taken back; drafts share what did not change. */
const max = 200

export type ReviewHistory = {
  past: readonly ReviewDraft[]
  draft: ReviewDraft
  future: readonly ReviewDraft[]
  /** Key of the field that the last change belonged to: typing in one field is one undo step. */
  burst: string | null
}

type Change =
  | { type: 'change'; operation: (draft: ReviewDraft) => ReviewDraft; burst: string | null }
  | { type: 'undo' | 'redo' }

/** The history of a review that begins with a draft. */
export const startHistory = (draft: ReviewDraft): ReviewHistory => ({
  past: [],
  draft,
  future: [],
  burst: null,
})

/** A history after a change, or one step back or forward. */
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
