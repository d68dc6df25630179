import { expect, it } from 'vitest'
import { describeChanges } from './change/describe-changes'
import { writeField } from './change/field-values'
import { mergeDocuments } from './change/merge'
import { bringOver } from './family/bring-over'
import { followerLineage } from './family/family-base'
import { exportFlat } from './flat/flat'
import { createIdGenerator } from './ids'
import { exportJsonResume, importJsonResume } from './json-resume/json-resume'
import { limits } from './resume-limits'
import { sampleResume } from './samples/samples'
import type { ResumeDocument } from './schema/document'
import { withStory } from './testing/with-story'
import { readDocument } from './upgrade'
import { withoutStories } from './without-stories'

const ids = createIdGenerator()
const id = '5t0ry5t0ry00'
const cv = withStory(sampleResume('data-engineer', ids))
const secret = /night the pump failed|harbour was|alone on watch|spare impeller|four in the morning/

it('merge field by field, by their id', () => {
  const mine = writeField(cv, `${id}/result`, 'Water by three.')
  const theirs = writeField(cv, `${id}/task`, 'Two of us were on watch.')
  const merged = mergeDocuments(cv, mine, theirs)
  expect(merged.ok && merged.conflicts).toEqual([])
  expect(merged.ok && merged.document.content.stories).toMatchObject([
    { id, result: 'Water by three.', task: 'Two of us were on watch.' },
  ])
})

it('merge the lines that they belong to', () => {
  const mine = writeField(cv, `${id}/lines`, ['basics', 'aaaaaaaaaaaa'])
  const theirs = writeField(cv, `${id}/lines`, ['basics', 'bbbbbbbbbbbb'])
  const merged = mergeDocuments(cv, mine, theirs)
  const [story] = merged.ok ? merged.document.content.stories : []
  expect(story?.lines.toSorted()).toEqual(['aaaaaaaaaaaa', 'basics', 'bbbbbbbbbbbb'])
})

it('come from the CV that theirs follows', () => {
  const follower: ResumeDocument = {
    ...cv,
    id: '01a1fd05-4a8c-7394-8f34-b57544652e2f',
    lineage: followerLineage(cv, 0),
  }
  const master = writeField(cv, `${id}/result`, 'Water by three.')
  const brought = bringOver(follower, master)
  expect(brought.ok && brought.document.content.stories[0]?.result).toBe('Water by three.')
})

it('are named among the changes, with all their words', () => {
  const none: ResumeDocument = { ...cv, content: { ...cv.content, stories: [] } }
  expect(describeChanges(none, cv)).toMatchObject([
    {
      kind: 'added',
      place: { part: 'document', field: 'stories', entry: 'The night the pump failed' },
      words: expect.arrayContaining(['Half the harbour was dark.']),
    },
  ])
  const later = writeField(cv, `${id}/task`, 'Alone.')
  expect(describeChanges(cv, later)).toMatchObject([
    { kind: 'changed', place: { field: 'stories' }, after: 'Alone.' },
  ])
})

it('are in our own JSON, which gives the document back, and in no other', () => {
  expect(importJsonResume(exportJsonResume(cv), ids)).toEqual({ ok: true, document: cv })
  expect(JSON.stringify(exportJsonResume(cv, { clean: true }))).not.toMatch(secret)
  expect(JSON.stringify(exportFlat(cv))).not.toMatch(secret)
})

it('are gone from what others may get, those of the CV that it follows, too', () => {
  const follower = { ...cv, lineage: followerLineage(cv, 0) }
  expect(JSON.stringify(follower.lineage)).toMatch(secret)
  expect(JSON.stringify(withoutStories(follower))).not.toMatch(secret)
  const { base, ...lineage } = withoutStories(follower).lineage ?? {}
  expect(lineage).toMatchObject({ documentId: cv.id })
  expect(base?.content.work).toEqual(cv.content.work)
})

it('have a limit', () => {
  const [story] = cv.content.stories
  const stories = Array.from({ length: limits.stories + 1 }, () => ({
    ...story,
    id: ids.node(),
  }))
  const read = readDocument({ ...cv, content: { ...cv.content, stories } })
  expect(read).toMatchObject({ ok: false, code: 'damaged' })
})
