import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
