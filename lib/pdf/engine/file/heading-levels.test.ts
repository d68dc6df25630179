import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { closeHeadingGaps } from './heading-levels'

it('changes nothing where no level is left out', () => {
  expect(closeHeadingGaps([1, 2, 3, 3, 2, 3])).toEqual([1, 2, 3, 3, 2, 3])
})

it('lifts the sections of a CV without a name, all to one level', () => {
  expect(closeHeadingGaps([2, 3, 3, 2, 3])).toEqual([1, 2, 2, 1, 2])
})

it('lifts the entries of a section without a heading to the level of sections', () => {
  expect(closeHeadingGaps([1, 3, 3, 2, 3])).toEqual([1, 2, 2, 2, 3])
})

it('begins at 1 and never goes down by two, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (levels) => {
      const closed = closeHeadingGaps(levels)
      expect(closed).toHaveLength(levels.length)
      for (const [i, level] of closed.entries()) {
        expect(level).toBeGreaterThan(0)
        expect(level - (closed[i - 1] ?? 0)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
