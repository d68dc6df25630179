import fc from 'fast-check'
import { expect, it } from 'vitest'
import { initialAccent } from '@/lib/resume/schema/design'
import { contrastWithPaper, nearestReadable } from './contrast'

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

it('knows the ends and the grey that WCAG gives as 4.54', () => {
  expect(contrastWithPaper('#000000')).toBeCloseTo(21, 5)
  expect(contrastWithPaper('#ffffff')).toBeCloseTo(1, 5)
  expect(contrastWithPaper('#767676')).toBeCloseTo(4.54, 2)
  expect(contrastWithPaper(initialAccent)).toBeGreaterThan(4.5)
})

it('lets nothing through that is no colour', () => {
  expect(contrastWithPaper('blue')).toBe(1)
  expect(nearestReadable('blue')).toBe('#000000')
})

it('finds a shade that reads, and leaves alone what reads already', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const nearest = nearestReadable(colour)
      expect(contrastWithPaper(nearest)).toBeGreaterThanOrEqual(4.5)
      if (contrastWithPaper(colour) >= 4.5) expect(nearest).toBe(colour)
    }),
  )
})
