import { describe, expect, it } from 'vitest'
import { examLabel } from '@/tests/ai/support/exam-labels'
import { createScriptedReader, moods } from '@/tests/ai/support/scripted-reader'
import { createExam, examCounts, markExam } from './exam'
import {
  type ExamResult,
  examLifetime,
  isPassed,
  isTrusted,
  lowerBoundOfShare,
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
      // Templates without a name or a number are the same each time.
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
    expect(isTrusted(withExam(revoked(record, 3), passed), when)).toBe(true)
    expect(isTrusted(withExam(revoked(record, 3), { ...passed, noticed: 20 }), when)).toBe(false)
  })

  it('is lost when more than one in a hundred is missed for sure: 4 of 120, not 1 of 120', () => {
    expect(lowerBoundOfShare(4, 120)).toBeGreaterThan(0.01)
    expect(lowerBoundOfShare(1, 120)).toBeLessThan(0.01)
    const record = withExam(newRecord('m'), passed)
    expect(isTrusted(withCanaries(record, { placed: 120, caught: 119 }, 5), when)).toBe(true)
    expect(isTrusted(withCanaries(record, { placed: 120, caught: 116 }, 5), when)).toBe(false)
  })
})
