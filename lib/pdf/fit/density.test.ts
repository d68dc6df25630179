import { expect, it } from 'vitest'
import { designSchema } from '@/lib/resume/schema/design'
import { densityOf, withDensity } from './density'

it('reads back every density that it sets', () => {
  for (let step = 0; step <= 20; step++) {
    expect(densityOf(withDensity(step / 20))).toBeCloseTo(step / 20, 1)
  }
})

it('has the default in the middle, stays within its ends, and no tighter than pages are fitted', () => {
  const usual = designSchema.parse({})
  expect(densityOf(usual)).toBe(0.5)
  expect(usual).toMatchObject(withDensity(0.5))
  expect(densityOf({ spacing: 0.6, lineHeight: 1.1, margin: 8 })).toBe(1)
  expect(densityOf({ spacing: 1.6, lineHeight: 1.8, margin: 35 })).toBe(0)
  expect(withDensity(1)).toEqual({ spacing: 0.8, lineHeight: 1.25, margin: 15 })
})
