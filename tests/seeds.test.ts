import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhole, someOf } from './runs'
import { seedOfCode } from './support/seed-of-code.mjs'

const samples = () => {
  const seen: number[] = []
  fc.assert(
    fc.property(fc.integer(), (value) => {
      seen.push(value)
    }),
    { numRuns: 20 },
  )
  return seen
}

describe('examples of properties', () => {
  it.skipIf(process.env.VITAE_TEST_RUNS)('are the same in every run of the same code', () => {
    expect(fc.readConfigureGlobal().seed).toBe(Number(process.env.VITAE_TEST_SEED))
    expect(samples()).toEqual(samples())
  })

  it('hang on the committed files', () => {
    expect(seedOfCode()).toMatch(/^\d+$/)
    expect(seedOfCode()).toBe(seedOfCode())
  })
})

describe('some of the cases of a matrix', () => {
  const cases = Array.from({ length: 41 }, (_, at) => at)

  it('are the same in every run of the same code, in their order', () => {
    expect(someOf(cases)).toEqual(someOf(cases))
    expect(someOf(cases)).toEqual(someOf(cases).toSorted((one, other) => one - other))
    expect(someOf(cases)).toHaveLength(isWhole ? 41 : 11)
  })

  it('are at least one, and no more than there are', () => {
    expect(someOf([])).toEqual([])
    expect(someOf(['one'], 1 / 100)).toEqual(['one'])
    expect(someOf(cases, 1)).toEqual(cases)
  })
})
