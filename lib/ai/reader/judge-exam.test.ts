import { expect, it } from 'vitest'
import {
  addCounts,
  examTextCounts,
  firstRequests,
  judgeExam,
  maxExamRequests,
  noCounts,
} from './judge-exam'

/** Returns the probabilities of 0 to `all` mistakes. */
function mistakes(all: number, share: number): number[] {
  const chances = [1]
  for (let at = 0; at < all; at++) {
    chances.push(0)
    for (let count = at + 1; count >= 0; count--) {
      chances[count] = (chances[count] ?? 0) * (1 - share) + (chances[count - 1] ?? 0) * share
    }
  }
  return chances
}

/** Computes how a reader with independent mistakes does in exams: exactly, over the counts after each request. */
function simulate(missed: number, refused: number) {
  const { fabrications, honest } = examTextCounts
  const [lies, truths] = [mistakes(fabrications, missed), mistakes(honest, refused)]
  let open = [{ counts: noCounts, chance: 1 }]
  const sum = { passed: 0, requests: 0, decidedBy: maxExamRequests }
  for (let sent = 1; open.length > 0; sent++) {
    sum.requests += open.reduce((all, { chance }) => all + chance, 0)
    sum.decidedBy = sent
    const next = new Map<string, (typeof open)[number]>()
    for (const { counts, chance } of open) {
      for (const [lie, ofLie] of lies.entries()) {
        for (const [truth, ofTruth] of truths.entries()) {
          const mark = {
            ...{ fabrications, noticed: fabrications - lie },
            ...{ honest, supported: honest - truth },
          }
          const after = addCounts(counts, mark)
          const whole = chance * ofLie * ofTruth
          const verdict = judgeExam(after)
          if (whole === 0 || verdict === 'failed') continue
          if (verdict === 'passed') sum.passed += whole
          else {
            const key = `${after.noticed} ${after.supported}`
            next.set(key, { counts: after, chance: (next.get(key)?.chance ?? 0) + whole })
          }
        }
      }
    }
    open = [...next.values()]
  }
  return sum
}

// Of docs/figures/suggestions.md.
it.each<[missed: number, refused: number, passed: number, requests: number]>([
  [0, 0, 1, 2],
  [0.02, 0.02, 0.935, 3.12],
  [0.05, 0.05, 0.493, 3.54],
  [0.1, 0.1, 0.054, 2.69],
  [0.2, 0.2, 0, 2.04],
  [0.1, 0, 0.078, 2.7],
  [0, 0.05, 0.982, 2.23],
  [0, 0.3, 0.062, 2.45],
])('of a reader that misses %d and refuses %d passes %d, after %d requests', (...row) => {
  const [missed, refused, passed, requests] = row
  const one = simulate(missed, refused)
  expect(one.passed).toBeCloseTo(passed, 3)
  expect(one.requests).toBeCloseTo(requests, 2)
})

it('tells readers that are wrong in 2 % and in 10 % apart, in five requests at most', () => {
  expect(simulate(0.02, 0.02).passed).toBeGreaterThan(0.9)
  expect(simulate(0.1, 0).passed).toBeLessThan(0.1)
  expect(simulate(0, 0.05).passed).toBeGreaterThan(0.9)
  expect(simulate(0, 0.3).passed).toBeLessThan(0.1)
  expect(simulate(0.04, 0.08).decidedBy).toBe(maxExamRequests)
})

it('is decided after two requests at the earliest', () => {
  const { fabrications, honest } = examTextCounts
  const one = { fabrications, noticed: 0, honest, supported: 0 }
  expect(judgeExam(noCounts)).toBe('undecided')
  expect(judgeExam(one)).toBe('undecided')
  expect(judgeExam(addCounts(one, one))).toBe('failed')
  expect(firstRequests).toBe(2)
})
