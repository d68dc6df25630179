import { expect, it } from 'vitest'
import { createApplication } from './create-application'
import { createIdGenerator } from './ids'
import { isDeed, jobState, nextDeed, stepOf } from './next-deed'

const { content } = createApplication(createIdGenerator(), '2026-11-01')
const today = '2026-11-30'
const counted = (covered: number, ownWord = 0) => ({
  ...{ covered, of: 6 },
  groups: { essential: { covered, ownWord, of: 4 } },
})
const next = (
  part: Partial<typeof content>,
  count: ReturnType<typeof counted> | null = null,
  isLetterWritten: boolean | null = null,
) => nextDeed(jobState({ ...content, ...part }), count, today, isLetterWritten)

it('names one deed of a job that is to be applied for', () => {
  const ad = { jobDescription: 'A baker.' }
  const cv = { ...ad, resumeId: 'cv' }
  expect(next({})).toEqual({ kind: 'pasteAd' })
  expect(next(ad)).toEqual({ kind: 'chooseCv' })
  expect(next(cv, counted(2))).toEqual({ kind: 'closeGaps', count: 2 })
  // The person's word closes a gap, too.
  expect(next(cv, counted(2, 2))).toEqual({ kind: 'letter' })
  expect(next({ ...cv, letterId: 'l' }, counted(2), true)).toEqual({ kind: 'closeGaps', count: 2 })
  expect(next({ ...cv, letterId: 'l' }, counted(4), false)).toEqual({ kind: 'letter' })
  expect(next({ ...cv, letterId: 'l' }, counted(4), true)).toEqual({ kind: 'send' })
  expect(stepOf(next(cv, counted(2)))).toBe('gaps')
})

it('waits for an answer, and says when it is time to ask', () => {
  const applied = { stage: 'applied', appliedOn: '2026-11-20' } as const
  expect(next(applied)).toEqual({ kind: 'wait' })
  expect(isDeed(next(applied))).toBe(false)
  expect(next({ ...applied, appliedOn: '2026-11-02' })).toEqual({ kind: 'writeToThem', days: 28 })
  expect(next({ stage: 'interview' })).toEqual({ kind: 'prepare' })
  expect(next({ stage: 'offer' })).toEqual({ kind: 'decide' })
  expect(next({ stage: 'closed' })).toEqual({ kind: 'closed' })
})
