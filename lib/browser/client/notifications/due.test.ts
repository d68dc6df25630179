import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DocumentHead } from '@/dist/answers/document-answers'
import { changeFollowUp } from '@/lib/resume/change-follow-up'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { headOf } from '../../storage/journal/heads'
import { storageOf } from '../../storage/testing/storage'
import { dueHeads } from './due-heads'
import { noteTimeZone } from './note-time-zone'
import { readDue } from './read-due'
import { countUnseen, noteSeen } from './seen-due'

const ids = createIdGenerator()
const now = Date.parse('2026-03-04T02:00:00Z')
type Content = ApplicationDocument['content']

function application(employer: string, content: Partial<Content>): ApplicationDocument {
  const made = createApplication(ids, '2026-03-01', { employer, position: 'Nurse' })
  return { ...made, content: { ...made.content, ...content } }
}
const followUp = (on: string, text = '', done = false) => ({
  ...{ id: ids.node(), on, time: '', text, done },
})
const head = (document: ApplicationDocument, trashedAt: number | null = null) => ({
  ...headOf(document, undefined, 0),
  trashedAt,
})
/** Head of an application that is only in the account, as the API returns it. */
const remote = (document: ApplicationDocument): DocumentHead => {
  const at = new Date(0).toISOString()
  const { id, kind, title, name, label, application } = head(document)
  const facts = { id, kind, title, name, label, ...(application ? { application } : {}) }
  return { ...facts, createdAt: at, updatedAt: at, trashedAt: null, version: 1 }
}

const late = application('Late', { followUps: [followUp('2026-03-02')] })
const today = application('Today', { followUps: [followUp('2026-03-04'), followUp('2026-03-09')] })
const tomorrow = application('Tomorrow', { followUps: [followUp('2026-03-05')] })
const done = application('Done', { followUps: [followUp('2026-03-02', '', true)] })
const closed = application('Closed', { stage: 'closed', followUps: [followUp('2026-03-02')] })
const deadline = application('Deadline', { deadline: '2026-03-03' })
const all = [today, late, tomorrow, done, closed, deadline]

const namesOf = (heads: { employer: string }[]) => heads.map(({ employer }) => employer)

describe('applications in which something is due', () => {
  it('are those of today and before, the longest overdue first', () => {
    const heads = all.map((one) => head(one))
    expect(namesOf(dueHeads(heads, [], now, 'UTC'))).toEqual(['Late', 'Deadline', 'Today'])
  })

  it('are counted in the days of the person', () => {
    const heads = all.map((one) => head(one))
    expect(namesOf(dueHeads(heads, [], now, 'America/New_York'))).toEqual(['Late', 'Deadline'])
    const inAuckland = dueHeads(heads, [], now + 12 * 3_600_000, 'Pacific/Auckland')
    expect(namesOf(inAuckland)).toContain('Tomorrow')
  })

  it('are those that only the account has, too, each once, and none in the trash', () => {
    const heads = [head(late, 5), head(today)]
    expect(namesOf(dueHeads(heads, [remote(today), remote(deadline)], now, 'UTC'))).toEqual([
      'Deadline',
      'Today',
    ])
  })

  it('say what is due when they are read, and no more than that', async () => {
    const heads = dueHeads([head(today), head(deadline)], [remote(late)], now, 'UTC')
    const here = new Map([today, deadline].map((one) => [one.id, one]))
    const journal = { peek: async (id: string) => here.get(id) ?? null }
    const rows = await readDue(journal, heads, '2026-03-04')
    expect(rows).toMatchObject([
      { employer: 'Late', on: '2026-03-02', followUpId: null, isDeadline: false },
      { employer: 'Deadline', on: '2026-03-03', followUpId: null, isDeadline: true },
      { employer: 'Today', on: '2026-03-04', followUpId: today.content.followUps[0]?.id },
    ])
    expect(rows).toHaveLength(3)
    // Downloads it from the account if possible.
    const fetch = async (id: string) => id === late.id && here.set(id, late).size > 0
    const [first] = await readDue(journal, heads, '2026-03-04', fetch)
    expect(first).toMatchObject({ followUpId: late.content.followUps[0]?.id })
  })
})

it('a follow-up is changed alone, and stays gone where it is gone', () => {
  const { content } = today
  const [first, second] = content.followUps
  const changed = changeFollowUp(content, first?.id ?? '', { done: true })
  expect(changed.followUps).toEqual([{ ...first, done: true }, second])
  expect(changeFollowUp(content, 'gone', { done: true })).toBe(content)
})

describe('on a device', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storageOf()))
  afterEach(() => vi.unstubAllGlobals())

  it('what was seen is news no more, until it is due on another day', () => {
    const due = dueHeads([head(late), head(today)], [], now, 'UTC')
    expect(countUnseen(due)).toBe(2)
    noteSeen(due)
    expect(countUnseen(due)).toBe(0)
    expect(countUnseen(due.map((one) => ({ ...one, on: '2026-03-03' })))).toBe(2)
    localStorage.setItem('vitae.due-seen', 'no JSON')
    expect(countUnseen(due)).toBe(0)
  })

  it('the time zone is told to an account once, and again where nobody answered', async () => {
    const told: string[] = []
    const api = (isStored: boolean) => ({
      saveTimeZone: async (zone: string) => {
        told.push(zone)
        return isStored
      },
    })
    await noteTimeZone(api(false), 'ana', 'Asia/Tokyo')
    await noteTimeZone(api(true), 'ana', 'Asia/Tokyo')
    await noteTimeZone(api(true), 'ana', 'Asia/Seoul')
    await noteTimeZone(api(true), 'ben', 'Asia/Seoul')
    expect(told).toEqual(['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Seoul'])
  })
})
