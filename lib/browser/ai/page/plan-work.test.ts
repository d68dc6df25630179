import { expect, it, vi } from 'vitest'
import type { SentRequest } from '@/lib/ai/disclosure/sent-parts'
import { newRecord } from '@/lib/ai/reader/trust'
import { describeReader } from '@/lib/ai/stages/describe-reader'
import type { ModelState } from '../model-state'
import { planWork } from './plan-work'
import { noteAnswered } from './work-news'

vi.mock('./device-records', () => ({ readPace: () => null, recordName: () => 'm' }))

const now = Date.now()
const lines = ['Planned and ran the weekly training for twelve volunteers of the hospital.']
const requests: SentRequest[] = [
  { name: 'requirements', input: { posting: 'We need a trainer with experience.' } },
  { name: 'evidence', input: { cv: [{ c1: lines.join(' ') }], ad: [] } },
]
const kind = 'requirements' as const
const reader = describeReader(newRecord('m'), 'm', now)
type Exam = (typeof reader)['exams'][number]
const exam: Omit<Exam, 'isPassed'> = {
  ...{ language: 'en', at: '2026-11-30T00:00:00Z', promptVersion: 'v', nextAt: null },
  ...{ noticed: 30, fabrications: 30, supported: 14, honest: 14 },
  ...{ noticedInterval: { from: 0, to: 1 }, supportedInterval: { from: 0, to: 1 } },
}

const stateWith = (change: Partial<typeof reader>): ModelState => ({
  ...{ uses: 'own', operator: null, own: null, ownProviders: [] },
  today: { tokens: 0, limit: null, calls: 0, dollars: 0 },
  reader: { ...reader, ...change },
  device: { kind: 'here', host: '', model: 'm' },
})
const choice = { provider: 'compatible', baseUrl: 'http://127.0.0.1:1/v1', model: 'm-70b' } as const
const plan = (change: Partial<typeof reader>, ofKind: 'requirements' | 'wording' = kind) =>
  planWork({ kind: ofKind, requests }, stateWith(change), choice)
const tokens = (change: Partial<typeof reader>, ofKind?: 'wording') =>
  plan(change, ofKind)?.tokens ?? 0

it('adds the exam of a model that has not passed one in the language of the CV', () => {
  const passed = { exams: [{ ...exam, isPassed: true }] }
  expect(plan(passed)?.exam).toBeNull()
  const untested = plan({})
  expect(untested?.exam).toBeGreaterThan(2_500)
  expect(untested?.tokens).toBeCloseTo(tokens(passed) + (untested?.exam ?? 0), -3)
  expect(plan({ exams: [{ ...exam, language: 'de', isPassed: true }] })?.exam).not.toBeNull()
})

it('leaves a check out that is not made: after a failed exam, and while its exam is taken beside', () => {
  const failed = { exams: [{ ...exam, isPassed: false }] }
  expect(plan(failed)?.exam).toBeNull()
  expect(tokens(failed)).toBeLessThan(tokens({ exams: [{ ...exam, isPassed: true }] }))
  expect(tokens({}, 'wording')).toBeLessThan(tokens({}))
  const later = { isRevoked: true, nextExamAt: new Date(now + 86_400_000).toISOString() }
  expect(plan(later)?.exam).toBeNull()
})

it('adds the repeats of a model that misses some of what is planted', () => {
  const passed = { exams: [{ ...exam, isPassed: true }], placed: 100 }
  expect(tokens({ ...passed, caught: 90 })).toBeGreaterThan(tokens({ ...passed, caught: 100 }))
})

it('leaves out the requirements of a job description that this model has read in this page', () => {
  const failed = { exams: [{ ...exam, isPassed: false }] }
  const [asked] = requests
  const whole = tokens(failed)
  noteAnswered('another', asked?.input ?? {})
  noteAnswered('m', { posting: 'Another job description.' })
  expect([whole > 0, tokens(failed)]).toEqual([true, whole])
  noteAnswered('m', asked?.input ?? {})
  expect(tokens(failed)).toBe(0)
})
