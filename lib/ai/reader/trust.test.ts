import { describe, expect, it } from 'vitest'
import { examLabel } from '@/tests/ai/support/exam-labels'
import { createScriptedReader, moods } from '@/tests/ai/support/scripted-reader'
import { createExam, examCounts, markExam } from './exam'
import {
  chanceOfMisses,
  type ExamResult,
  examFor,
  examLifetime,
  isPassed,
  isTrusted,
  mayBeExamined,
  newRecord,
  revoked,
  withCanaries,
  withExam,
} from './trust'

const languages = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const
const label = ({ after }: { after: string }) => examLabel(after)

function sit(
  language: (typeof languages)[number],
  reader: ReturnType<typeof createScriptedReader>,
) {
  const marks = createExam(language, 'seed').map((batch) => markExam(reader(batch.input), batch))
  const sum = (of: 'noticed' | 'supported') => marks.reduce((all, mark) => all + mark[of], 0)
  return { noticed: sum('noticed'), supported: sum('supported') }
}

describe('an exam', () => {
  it.each(languages)('is passed by a reader that reads, and by it alone: %s', (language) => {
    expect(sit(language, createScriptedReader('honest', { label }))).toEqual({
      noticed: 24,
      supported: 12,
    })
    for (const mood of moods.filter(
      (one) => !['honest', 'obeys the text', 'careless'].includes(one),
    )) {
      const { noticed, supported } = sit(language, createScriptedReader(mood, { label }))
      expect(noticed === 24 && supported >= 10, mood).toBe(false)
    }
  })

  it.each(languages)(
    'has 24 fabrications and 12 honest texts, with other facts each time: %s',
    (language) => {
      const [one, other] = ['one', 'other'].map((seed) => {
        const canaries = createExam(language, seed).flatMap((batch) => [...batch.canaries.values()])
        expect(canaries.filter(({ isHonest }) => isHonest)).toHaveLength(examCounts.honest)
        expect(canaries).toHaveLength(examCounts.honest + examCounts.fabrications)
        for (const { item } of canaries) expect(`${item.before}${item.after}`).not.toMatch(/[{}]/)
        return new Set(canaries.map(({ item }) => item.after))
      })
      const shared = [...(one ?? [])].filter((text) => other?.has(text))
      // Templates without a name or a number repeat.
      expect(shared.length).toBeLessThan(8)
    },
  )
})

describe('trust', () => {
  const passed: ExamResult = {
    ...{ noticed: 24, fabrications: 24, supported: 10, honest: 12 },
    ...{ language: 'en', at: 1_000, promptVersion: 'reader-1' },
  }
  const when = { language: 'en', promptVersion: 'reader-1', now: 2_000 } as const

  it('is of a passed exam of the language and prompt, for 30 days', () => {
    const record = withExam(newRecord('m'), passed)
    expect(isTrusted(record, when)).toBe(true)
    expect(isTrusted(record, { ...when, language: 'de' })).toBe(false)
    expect(isTrusted(record, { ...when, promptVersion: 'reader-2' })).toBe(false)
    expect(isTrusted(record, { ...when, now: 1_000 + examLifetime })).toBe(false)
    expect(isPassed({ ...passed, noticed: 23 })).toBe(false)
    expect(isPassed({ ...passed, supported: 9 })).toBe(false)
  })

  it('is lost to canaries, and comes back with an exam', () => {
    const record = withExam(newRecord('m'), passed)
    expect(isTrusted(revoked(record, 3), when)).toBe(false)
    const again = { ...passed, at: 1_500 }
    expect(isTrusted(withExam(revoked(record, 1_200), again), when)).toBe(true)
    expect(isTrusted(withExam(revoked(record, 1_200), { ...again, noticed: 20 }), when)).toBe(false)
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

  it('asks a failed exam again the next day, and later each time', () => {
    let record = newRecord('m')
    let at = 1_000
    for (const days of [1, 7, 30, 30]) {
      record = withExam(record, { ...passed, noticed: 23, at })
      at += days * 86_400_000
      expect(examFor(record, { ...when, now: at - 1 })).not.toBeNull()
      expect(examFor(record, { ...when, now: at })).toBeNull()
    }
    expect(withExam(withExam(record, passed), { ...passed, noticed: 23 }).exams[0]?.failures).toBe(
      1,
    )
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
