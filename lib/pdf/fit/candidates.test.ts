import { expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, longResume } from '@/tests/fixtures/paper-documents'
import { candidatesOf } from './candidates'

const document = longResume(countingIds(), { posts: 5, bullets: 2 })
const { work } = document.content
const ids = work.map(({ id }) => id)

const withWork = (entries: ResumeDocument['content']['work']): ResumeDocument => ({
  ...document,
  content: { ...document.content, work: entries },
})

it('is what ended first, never what goes on', () => {
  expect(candidatesOf(document).oldest).toEqual([ids[4], ids[3], ids[2]])
  const [current] = work
  expect(candidatesOf(withWork([current!]))).toEqual({ oldest: [], longest: [ids[0]] })
})

it('is what says most', () => {
  const words = { ...work[3]!, summary: 'Word '.repeat(200) }
  const { longest } = candidatesOf(withWork([...work.slice(0, 3), words]))
  expect(longest[0]).toBe(ids[3])
})

it('is something that is printed', () => {
  const hidden = candidatesOf(withWork(work.map((entry) => ({ ...entry, hidden: true }))))
  expect(hidden).toEqual({ oldest: [], longest: [] })
  const state = { key: 'work', visible: false, title: '', breakBefore: false }
  const unseen = { ...document, content: { ...document.content, sections: [state] } }
  expect(candidatesOf(unseen)).toEqual({ oldest: [], longest: [] })
})

it('may stand in any section, under any name of its date', () => {
  const make = countingIds()
  const award = { ...createEntry('awards', make), title: 'Prize', date: '1999' }
  const other = { ...document, content: { ...document.content, awards: [award] } }
  expect(candidatesOf(other).oldest[0]).toBe(award.id)
})
