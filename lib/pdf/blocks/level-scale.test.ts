import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareOfLevel } from './level-scale'

it.each<[string, number]>([
  ['C2', 1],
  ['B1 (Goethe-Zertifikat)', 0.5],
  ['80 %', 0.8],
  ['100%', 1],
  ['4/5', 0.8],
  ['0/5', 0],
])('%s has a place on its scale', (text, share) => {
  expect(shareOfLevel(text)).toBeCloseTo(share)
})

it.each([
  'Native',
  'good',
  'B2 to C1',
  'A3',
  'B21',
  'IB1',
  '120 %',
  '6/5',
  '1/1',
  '12/2019',
  'ILR 3/5 reading',
  '',
])('%s has none', (text) => {
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
