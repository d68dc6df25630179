import { expect, it } from 'vitest'
import { createApplication } from './create-application'
import { createIdGenerator } from './ids'
import { daysWithoutAnswer, doneSteps } from './job-steps'

const { content } = createApplication(createIdGenerator(), '2026-11-01')
const nothing = { count: null, isVersion: false, isLetterWritten: null }
const done = (
  part: Partial<typeof content>,
  documents: Partial<Parameters<typeof doneSteps>[1]> = {},
) => [...doneSteps({ ...content, ...part }, { ...nothing, ...documents })]

it('knows which steps are done', () => {
  expect(done({})).toEqual([])
  const cv = { jobDescription: 'A baker.', resumeId: 'cv' }
  expect(done(cv, { count: { covered: 2, of: 3 }, isVersion: true })).toEqual(['ad', 'cv'])
  expect(done(cv, { count: { covered: 3, of: 3 } })).toEqual(['ad', 'gaps'])
  expect(done({ ...cv, letterId: 'l' }, { isLetterWritten: true })).toEqual(['ad', 'letter'])
  expect(done({ ...cv, letterId: 'l' }, { isLetterWritten: false })).toEqual(['ad'])
  expect(done({ ...cv, letterId: 'l' })).toEqual(['ad'])
  expect(done({ appliedOn: '2026-11-02', stage: 'applied' })).toEqual(['send'])
  expect(done({ stage: 'offer' })).toEqual(['send', 'interview'])
})

it('speaks of a missing answer after fourteen days, and only then', () => {
  const applied = { stage: 'applied', appliedOn: '2026-11-01' } as const
  expect(daysWithoutAnswer(applied, '2026-11-14')).toBeNull()
  expect(daysWithoutAnswer(applied, '2026-11-15')).toBe(14)
  expect(daysWithoutAnswer({ ...applied, stage: 'interview' }, '2026-12-15')).toBeNull()
  expect(daysWithoutAnswer({ ...applied, appliedOn: '' }, '2026-12-15')).toBeNull()
  expect(daysWithoutAnswer({ ...applied, appliedOn: 'June' }, '2026-12-15')).toBeNull()
})
