import { describe, expect, it } from 'vitest'
import {
  chanceOfMisses,
  type ExamResult,
  examFor,
  examLifetime,
  isPassed,
  isTrusted,
  mayBeExamined,
  newRecord,
  nextExamAfter,
  openExam,
  revoked,
  withCanaries,
  withExam,
  withOpenExam,
} from './trust'

describe('trust', () => {
  const passed: ExamResult = {
    ...{ noticed: 30, fabrications: 30, supported: 13, honest: 14 },
    ...{ language: 'en', at: 1_000, promptVersion: 'reader-1' },
  }
  const when = { language: 'en', promptVersion: 'reader-1', now: 2_000 } as const

  it('is of a passed exam of the language and prompt, for 30 days', () => {
    const record = withExam(newRecord('m'), passed)
    expect(isTrusted(record, when)).toBe(true)
    expect(isTrusted(record, { ...when, language: 'de' })).toBe(false)
    expect(isTrusted(record, { ...when, promptVersion: 'reader-2' })).toBe(false)
    expect(isTrusted(record, { ...when, now: 1_000 + examLifetime })).toBe(false)
    expect(isPassed({ ...passed, noticed: 27 })).toBe(false)
    expect(isPassed({ ...passed, supported: 10 })).toBe(false)
  })

  it('is lost to canaries, and comes back with an exam', () => {
    const record = withExam(newRecord('m'), passed)
    expect(isTrusted(revoked(record, 3), when)).toBe(false)
    const again = { ...passed, at: 1_500 }
    expect(isTrusted(withExam(revoked(record, 1_200), again), when)).toBe(true)
    expect(isTrusted(withExam(revoked(record, 1_200), { ...again, noticed: 26 }), when)).toBe(false)
  })

  it('takes no exam from before a revocation for one after it, in any language', () => {
    const german = { ...passed, language: 'de' as const }
    const record = revoked(withExam(withExam(newRecord('m'), passed), german), 1_200)
    expect(examFor(record, when)).toBeNull()
    const passedAgain = withExam(record, { ...passed, at: 1_500 })
    expect(examFor(passedAgain, when)).not.toBeNull()
    expect(examFor(passedAgain, { ...when, language: 'de' })).toBeNull()
  })

  it('waits for the next exam of a model that is right in exams alone', () => {
    const day = 86_400_000
    let record = withExam(newRecord('m'), passed)
    let now = 10 * day
    for (const days of [0, 1, 7, 30, 30]) {
      record = revoked(record, now)
      if (days > 0) expect(mayBeExamined(record, now + days * day - 1)).toBe(false)
      now += days * day + 1
      expect(mayBeExamined(record, now)).toBe(true)
      record = withExam(record, { ...passed, at: now })
      if (days === 7) break
    }
    expect(record.revocations?.count).toBe(3)
    // After a month without one, counting starts over.
    expect(revoked(record, now + examLifetime).revocations?.count).toBe(1)
  })

  it('asks a failed exam again after minutes, and later each time', () => {
    const minute = 60_000
    let record = newRecord('m')
    let at = 1_000
    for (const minutes of [10, 60, 1_440, 7 * 1_440, 30 * 1_440, 30 * 1_440]) {
      record = withExam(record, { ...passed, noticed: 27, at })
      const exam = examFor(record, { ...when, now: at })
      at += minutes * minute
      expect(exam && nextExamAfter(exam)).toBe(at)
      expect(examFor(record, { ...when, now: at - 1 })).not.toBeNull()
      expect(examFor(record, { ...when, now: at })).toBeNull()
    }
    const again = withExam(record, { ...passed, at })
    expect(nextExamAfter(again.exams[0] ?? passed)).toBeNull()
    at += examLifetime
    expect(withExam(again, { ...passed, noticed: 27, at }).exams[0]?.failures).toBe(1)
  })

  it('lets the first of two exams at the same time decide', () => {
    const failed = withExam(newRecord('m'), { ...passed, noticed: 27 })
    expect(withExam(failed, { ...passed, at: 1_001 })).toEqual(failed)
  })

  it('continues an exam that was interrupted, but none from before a revocation', () => {
    const half = { ...passed, ...{ noticed: 29, seed: 's' } }
    const record = withOpenExam(newRecord('m'), half)
    expect(examFor(record, when)).toBeNull()
    expect(openExam(record, when)).toEqual(half)
    expect(openExam(record, { ...when, language: 'de' })).toBeNull()
    expect(openExam(record, { ...when, promptVersion: 'reader-2' })).toBeNull()
    expect(openExam(revoked(record, 2_000), when)).toBeNull()
    expect(openExam(withExam(record, { ...passed, at: 1_001 }), when)).toBeNull()
  })

  it.each<[number, number, boolean]>([
    [1, 2, true],
    [1, 20, true],
    [1, 400, true],
    [2, 20, true],
    [3, 120, true],
    [2, 12, false],
    [2, 4, false],
    [3, 40, false],
    [5, 120, false],
    [20, 1000, false],
    [15, 1000, true],
  ])(
    'after %i missed of %i is %s: chance does not take a good model away',
    (misses, placed, is) => {
      const record = withExam(newRecord('m'), passed)
      const counted = withCanaries(record, { placed, caught: placed - misses }, 5)
      expect(isTrusted(counted, when)).toBe(is)
    },
  )

  it('is taken by chance from a model within the bound less than once in a hundred times', () => {
    expect(chanceOfMisses(0, 20)).toBe(1)
    expect(chanceOfMisses(1, 20)).toBeCloseTo(1 - 0.99 ** 20, 12)
    expect(chanceOfMisses(2, 2)).toBeCloseTo(0.01 ** 2, 12)
    expect(chanceOfMisses(21, 20)).toBeCloseTo(0, 12)
  })
})
