import { expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { seededIds } from '@/lib/resume/testing/arbitrary-resume'
import {
  countedStep,
  countedSteps,
  type GuideStation,
  hasCarriedTitle,
  jobNumberOf,
  neighbourStation,
  readStation,
  sectionOfStation,
  stationOf,
  withoutBlankEntries,
  writeStation,
} from './guide-stations'
import { groupWithAbove } from './roles'

const ids = seededIds(3)

function withJobs(positions: readonly string[]): ResumeDocument {
  const cv = createResume(ids)
  const work = positions.map((position) => ({ ...createEntry('work', ids), position }))
  return { ...cv, content: { ...cv.content, work } }
}

/** Returns all stations from the first one, as the person walks. */
function walk(document: ResumeDocument): string[] {
  const stations: string[] = []
  let station: GuideStation | null = { step: 'you', entry: null }
  while (station) {
    stations.push(writeStation(station))
    station = neighbourStation(document, station, 1)
  }
  return stations
}

it('asks about each job and what was done there, then whether there was another', () => {
  const cv = withJobs(['Baker', 'Waiter'])
  const [baker, waiter] = cv.content.work.map(({ id }) => id)
  expect(walk(cv)).toEqual([
    'you',
    'work',
    `positions.${baker}`,
    `did.${baker}`,
    `positions.${waiter}`,
    `did.${waiter}`,
    'positions',
    'education',
    'skills',
    'languages',
    'summary',
    'design',
  ])
})

it('never falls back in its progress, and numbers the jobs behind the first', () => {
  const cv = withJobs(['Baker', 'Waiter'])
  const stations = walk(cv).map((text) => readStation(text))
  const progress = stations.map((one) => one && countedSteps.indexOf(countedStep(one)))
  expect(progress).toEqual([0, 1, 2, 2, 2, 2, 2, 3, 4, 4, 5, 6])
  const jobs = stations.map((station) => station && jobNumberOf(cv, station))
  expect(jobs.slice(2, 7)).toEqual([null, null, 2, 2, null])
})

it('asks about no job a second time on the way', () => {
  const cv = withJobs(['Baker', 'Waiter'])
  const [baker, waiter] = cv.content.work
  const lines = [{ id: 'line', text: 'Served 40 tables' }]
  if (!baker || !waiter) throw new Error('There are no jobs')
  const work = [baker, { ...waiter, highlights: lines }]
  const next = { ...cv, content: { ...cv.content, work } }
  const from = { step: 'did', entry: baker.id } as const
  expect(neighbourStation(next, from, 1)).toEqual({ step: 'positions', entry: null })
  expect(neighbourStation(cv, from, 1)).toEqual({ step: 'positions', entry: waiter.id })
})

it('goes back the way it came, also from a job without a word', () => {
  const cv = withJobs(['Baker', ''])
  const [baker, blank] = cv.content.work.map(({ id }) => id)
  const open = { step: 'positions', entry: blank ?? '' } as const
  expect(neighbourStation(cv, open, -1)).toEqual({ step: 'did', entry: baker })
  expect(neighbourStation(cv, open, 1)).toEqual({ step: 'education', entry: null })
})

it('leaves no blank entry behind, and keeps each typed word', () => {
  const cv = withJobs(['', 'Baker'])
  const skills = [
    { ...createEntry('skills', ids), keywords: ['Dough'] },
    createEntry('skills', ids),
  ]
  const before = { ...cv, content: { ...cv.content, skills } }
  const { content } = withoutBlankEntries(before)
  expect(content.work.map(({ position }) => position)).toEqual(['Baker'])
  expect(content.skills).toEqual([skills[0]])
  expect(withoutBlankEntries(withJobs(['Baker']))).toMatchObject({ kind: 'resume' })
})

it('tells a job title that was carried from one that was typed', () => {
  const cv = withJobs(['Baker', 'Waiter'])
  const basics = { ...cv.content.basics, label: 'Baker' }
  const titled = { ...cv, content: { ...cv.content, basics } }
  const [baker, waiter] = cv.content.work
  if (!baker || !waiter) throw new Error('There are no jobs')
  expect([baker, waiter].map(({ id }) => hasCarriedTitle(titled, id))).toEqual([true, false])
  expect(hasCarriedTitle(cv, baker.id)).toBe(false)
  const work = [{ ...baker, name: 'Hill Bakery' }, waiter]
  const told = { ...titled, content: { ...titled.content, work } }
  expect(hasCarriedTitle(told, baker.id)).toBe(false)
})

it('asks about the roles at an employer in place of the employer', () => {
  const cv = withJobs(['Baker', 'Waiter'])
  const named = cv.content.work.map((entry) => ({ ...entry, name: 'Hill Bakery' }))
  const separate = { ...cv, content: { ...cv.content, work: named } }
  const { document } = groupWithAbove(separate, named[1]?.id ?? '')
  const roles = document.content.work[0]?.roles.map(({ id }) => id) ?? []
  expect(roles).toHaveLength(2)
  expect(walk(document).filter((station) => station.startsWith('did.'))).toEqual(
    roles.map((id) => `did.${id}`),
  )
  expect(sectionOfStation(document, { step: 'did', entry: roles[0] ?? '' })).toBe('work')
})

it('reads what it writes, and nothing else', () => {
  expect(readStation('did.abc')).toEqual({ step: 'did', entry: 'abc' })
  for (const text of ['', 'nowhere', 'constructor', null]) expect(readStation(text)).toBeNull()
})

it('finds the question for a field of the page', () => {
  const cv = withJobs(['Baker'])
  const id = cv.content.work[0]?.id ?? ''
  const at = (section: string, entryId: string | null, field: string) =>
    stationOf(cv, { section, entryId }, field)
  expect(at('basics', null, 'label')).toEqual({ step: 'work', entry: null })
  expect(at('work', id, 'text')).toEqual({ step: 'did', entry: id })
  expect(at('work', id, 'name')).toEqual({ step: 'positions', entry: id })
  expect(at('summary', null, 'summary')).toEqual({ step: 'summary', entry: null })
  expect(at('awards', 'other', 'title')).toBeNull()
})

it('leads from each question to the section of the form that holds its answer', () => {
  const cv = withJobs(['Baker'])
  const [baker] = cv.content.work
  const sectionOf = (step: GuideStation['step'], entry: string | null = null) =>
    sectionOfStation(cv, { step, entry })
  expect(sectionOf('you')).toBe('basics')
  expect(sectionOf('work')).toBe('basics')
  expect(sectionOf('did', baker?.id)).toBe('work')
  expect(sectionOf('positions')).toBe('work')
  expect(sectionOf('summary')).toBe('summary')
  expect(sectionOf('education')).toBe('education')
  expect(sectionOf('languages')).toBe('languages')
  expect(sectionOf('design')).toBe('basics')
})
