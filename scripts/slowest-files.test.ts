import { describe, expect, it } from 'vitest'
import { describeSlowest, readJourneyDurations } from './support/slowest-files.mjs'

describe('the slowest files', () => {
  it('are named with their seconds, the slowest first, and the sum of all', () => {
    const durations = { 'a.test.ts': 1.25, 'b.test.ts': 12 }
    expect(describeSlowest({ name: 'unit', durations })).toEqual([
      '\nSlowest of 2 files of unit, 13 s in all:',
      '   12.0 s  b.test.ts',
      '    1.3 s  a.test.ts',
    ])
  })

  it('are ten of Vitest and five journeys', () => {
    const files = (kind: string) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.${kind}.ts`, at]))
    expect(describeSlowest({ name: 'unit', durations: files('test') })).toHaveLength(11)
    expect(describeSlowest({ name: 'browser', durations: files('spec') })).toHaveLength(6)
  })

  it('are none of a suite without files', () => {
    expect(describeSlowest({ name: 'types' })).toEqual([])
  })

  it('sum all tests of a journey’s file, retried ones too', () => {
    const spec = (file: string, ...durations: number[]) => ({
      file,
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    })
    const report = {
      suites: [
        {
          specs: [spec('e2e/a.spec.ts', 500)],
          suites: [{ specs: [spec('e2e/a.spec.ts', 1_000, 2_000), spec('e2e/b.spec.ts', 250)] }],
        },
      ],
    }
    expect(readJourneyDurations(report)).toEqual({ 'e2e/a.spec.ts': 3.5, 'e2e/b.spec.ts': 0.25 })
    expect(readJourneyDurations(null)).toEqual({})
  })
})
