import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { examLabel } from '@/tests/ai/support/exam-labels'
import { createScriptedReader, moods } from '@/tests/ai/support/scripted-reader'
import { createExam, markExam, nextRequests } from './exam'
import {
  addCounts,
  type ExamCounts,
  examTextCounts,
  judgeExam,
  maxExamRequests,
  noCounts,
} from './judge-exam'

const languages = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const
type Language = (typeof languages)[number]
type Reader = ReturnType<typeof createScriptedReader>
const label = ({ after }: { after: string }) => examLabel(after)

beforeAll(() => loadLexicons())

/** Has a reader take an exam until it is decided, and counts the rounds of requests. */
function sit(language: Language, reader: Reader, seed = 'seed') {
  const batches = createExam(language, seed)
  let counts: ExamCounts = noCounts
  const sent: number[] = []
  for (let next = nextRequests(batches, counts); next.length > 0; ) {
    sent.push(next.length)
    for (const one of next) counts = addCounts(counts, markExam(reader(one.input), one))
    next = nextRequests(batches, counts)
  }
  return { counts, sent, verdict: judgeExam(counts) }
}

describe('an exam', () => {
  it.each(languages)('is passed by a reader that reads, and by it alone: %s', (language) => {
    expect(sit(language, createScriptedReader('honest', { label }))).toEqual({
      counts: { noticed: 30, fabrications: 30, supported: 14, honest: 14 },
      ...{ sent: [2], verdict: 'passed' },
    })
    const others = moods.filter((one) => !['honest', 'obeys the text', 'careless'].includes(one))
    for (const mood of others) {
      expect(sit(language, createScriptedReader(mood, { label })).verdict, mood).toBe('failed')
    }
  })

  it('sends further requests one at a time, only while it is undecided', () => {
    const honest = createScriptedReader('honest', { label })
    const yes = createScriptedReader('yes-man')
    let wrong = 1
    const once: Reader = (input) => {
      const right = honest(input)
      const lie = input.items.find((item) => !label(item))?.id
      if (wrong-- <= 0) return right
      const given = new Map(yes(input).answers.map((one) => [one.id, one]))
      return { answers: right.answers.map((one) => (one.id === lie && given.get(lie)) || one) }
    }
    const { counts, sent, verdict } = sit('en', once)
    expect({ sent, verdict }).toEqual({ sent: [2, 1, 1], verdict: 'passed' })
    expect(counts).toMatchObject({ noticed: 59, fabrications: 60 })
  })

  it.each(languages)('never repeats a text, and has others each time: %s', (language) => {
    const [one, other] = ['one', 'other'].map((seed) => {
      const batches = createExam(language, seed)
      expect(batches).toHaveLength(maxExamRequests)
      const texts = batches.flatMap(({ canaries }) => {
        const all = [...canaries.values()]
        const honest = all.filter(({ isHonest }) => isHonest)
        expect(honest).toHaveLength(examTextCounts.honest)
        expect(all).toHaveLength(examTextCounts.honest + examTextCounts.fabrications)
        return all.map(({ item }) => item.after)
      })
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.join()).not.toMatch(/[{}]/)
      return new Set(texts)
    })
    const shared = [...(one ?? [])].filter((text) => other?.has(text))
    // Templates without a name or a number repeat.
    expect(shared.length).toBeLessThan(14)
  })

  it.each(languages)('has no honest text that code refuses: %s', (language) => {
    const reader = createScriptedReader('honest', { label })
    for (let seed = 0; seed < 12; seed++) {
      for (const batch of createExam(language, `honest ${seed}`)) {
        expect(markExam(reader(batch.input), batch)).toMatchObject({ noticed: 15, supported: 7 })
      }
    }
  })
})
