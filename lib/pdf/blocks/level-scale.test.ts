import fc from 'fast-check'
import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { shareOfLevel } from './level-scale'

it.each(cases.levelScale.hasAPlaceOnIts as [string, number][])(
  '%s has a place on its scale',
  (text, share) => {
    expect(shareOfLevel(text)).toBeCloseTo(share)
  },
)

it.each(cases.levelScale.hasNone)('%s has none', (text) => {
  expect(shareOfLevel(text)).toBeNull()
})

it('is a share or null, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const share = shareOfLevel(text)
      expect(share === null || (share >= 0 && share <= 1)).toBe(true)
    }),
  )
})
