import { expect, it } from 'vitest'
import { createApplication } from './create-application'
import { createIdGenerator } from './ids'
import { daysWithoutAnswer, doneSteps, nextStep } from './job-steps'

const { content } = createApplication(createIdGenerator(), '2026-11-01')
const next = (
  part: Partial<typeof content>,
  count: { covered: number; of: number } | null = null,
) => nextStep({ ...content, ...part }, doneSteps({ ...content, ...part }, count))

it('knows what is done, and names one next step', () => {
  const ad = { jobDescription: 'A baker.' }
  const cv = { ...ad, resumeId: 'cv' }
  expect(next({})).toBe('ad')
  expect(next(ad)).toBe('cv')
  expect(next(cv)).toBe('gaps')
  expect(next(cv, { covered: 2, of: 3 })).toBe('gaps')
  expect(next(cv, { covered: 3, of: 3 })).toBe('letter')
  expect(next({ ...cv, letterId: 'l' }, { covered: 3, of: 3 })).toBe('send')
  expect(next({ ...cv, letterId: 'l' }, { covered: 2, of: 3 })).toBe('send')
  expect(next({ ...cv, appliedOn: '2026-11-02', stage: 'applied' })).toBeNull()
  expect(next({ stage: 'interview' })).toBe('interview')
})

it('speaks of a missing answer after fourteen days, and only then', () => {
  const applied = { stage: 'applied', appliedOn: '2026-11-01' } as const
  expect(daysWithoutAnswer(applied, '2026-11-14')).toBeNull()
  expect(daysWithoutAnswer(applied, '2026-11-15')).toBe(14)
  expect(daysWithoutAnswer({ ...applied, stage: 'interview' }, '2026-12-15')).toBeNull()
  expect(daysWithoutAnswer({ ...applied, appliedOn: '' }, '2026-12-15')).toBeNull()
  expect(daysWithoutAnswer({ ...applied, appliedOn: 'June' }, '2026-12-15')).toBeNull()
})
