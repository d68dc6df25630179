import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { withStory } from '@/lib/resume/testing/with-story'
import { addStory, adoptStory, removeStory, tieStory, untieStory } from './stories'

const ids = createIdGenerator()
const none = { lines: [], questions: [] }
const cv = withStory(createResume(ids))
const [story] = cv.content.stories
if (!story) throw new Error('There is no story')
const { id } = story
const storiesOf = (edit: { document: typeof cv } | null) => edit?.document.content.stories

it('are added at the end, tied to what they were written for, with the caret in their first part', () => {
  const added = addStory(cv, ids, { lines: ['b1'], questions: ['weakness'] })
  expect(storiesOf(added)).toMatchObject([
    story,
    { title: '', lines: ['b1'], questions: ['weakness'] },
  ])
  expect(added?.focus?.address).toBe(`${storiesOf(added)?.[1]?.id}/situation`)
})

it('are tied and untied, once each, and nothing else changes', () => {
  const tied = tieStory(cv, id, { lines: ['b1', 'basics'], questions: ['weakness'] })
  expect(storiesOf(tied)).toEqual([{ ...story, lines: ['basics', 'b1'], questions: ['weakness'] }])
  const again = tied && tieStory(tied.document, id, { lines: ['b1'], questions: [] })
  expect(again?.document).toBe(tied?.document)
  const untied = tied && untieStory(tied.document, id, { lines: ['b1'], questions: ['weakness'] })
  expect(storiesOf(untied)).toEqual([story])
  expect(untieStory(cv, 'gone', none)?.document).toBe(cv)
})

it('go, and come from another CV once', () => {
  const empty = removeStory(cv, id)
  expect(storiesOf(empty)).toEqual([])
  expect(removeStory(empty.document, id).document).toBe(empty.document)
  const back = adoptStory(empty.document, story)
  expect(storiesOf(back)).toEqual([story])
  expect(back && adoptStory(back.document, story)?.document).toBe(back?.document)
})

it('are refused beyond what a document holds', () => {
  const stories = Array.from({ length: limits.stories }, () => ({ ...story, id: ids.node() }))
  const full = { ...cv, content: { ...cv.content, stories } }
  expect(addStory(full, ids, none)).toBeNull()
  expect(adoptStory(full, story)).toBeNull()
  const lines = Array.from({ length: limits.keywords + 1 }, (_, at) => `line ${at}`)
  expect(tieStory(cv, id, { lines, questions: [] })).toBeNull()
})
