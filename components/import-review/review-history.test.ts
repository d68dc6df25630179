import { expect, it } from 'vitest'
import { beginReview, type ReviewDraft } from '@/lib/importers/draft/review-types'
import { changeHistory, startHistory } from './review-history'

const draft = beginReview({
  source: { layout: 'flow', pages: [], lines: [], links: [], language: '', mirrored: false },
  language: 'en',
  sections: [],
  passedOver: [],
})

const named = (language: string) => (before: ReviewDraft) => ({ ...before, language })

const change = (language: string, burst: string | null = null) =>
  ({ type: 'change', operation: named(language), burst }) as const

it('takes back typing in one field as one step, and gives it again', () => {
  let history = startHistory(draft)
  for (const letter of ['a', 'ab', 'abc']) history = changeHistory(history, change(letter, 'name'))
  history = changeHistory(history, change('other', 'label'))
  history = changeHistory(history, { type: 'undo' })
  expect(history.draft.language).toBe('abc')
  history = changeHistory(history, { type: 'undo' })
  expect(history.draft).toBe(draft)
  history = changeHistory(history, { type: 'redo' })
  expect(history.draft.language).toBe('abc')
  // Typing after an undo is a new step.
  history = changeHistory(history, change('abcd', 'name'))
  expect(changeHistory(history, { type: 'undo' }).draft.language).toBe('abc')
})

it('does nothing for an operation that changes nothing, and at both ends', () => {
  const history = startHistory(draft)
  const same = { type: 'change', operation: (d: ReviewDraft) => d, burst: null } as const
  expect(changeHistory(history, same)).toBe(history)
  expect(changeHistory(history, { type: 'undo' })).toBe(history)
  expect(changeHistory(history, { type: 'redo' })).toBe(history)
})
