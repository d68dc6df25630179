import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexAfterKey, landingIndex, shiftOf } from './sortable-order'

const boxes = fc.array(fc.integer({ min: 10, max: 200 }), { maxLength: 8 }).map((heights) => {
  let top = 0
  return heights.map((height) => {
    const box = { top, bottom: top + height }
    top += height + 8
    return box
  })
})

test('a row lands behind those whose middle it has passed, and never outside', () => {
  fc.assert(
    fc.property(boxes, fc.integer({ min: -50, max: 2000 }), (others, y) => {
      const index = landingIndex(others, y)
      for (const [at, box] of others.entries()) {
        expect((box.top + box.bottom) / 2 < y).toBe(at < index)
      }
    }),
  )
})

test('the rows between the old place and the new one make room', () => {
  const shifts = (from: number, to: number) => [0, 1, 2].map((at) => shiftOf(at, from, to))
  expect(shifts(0, 2)).toEqual([-1, -1, 0])
  expect(shifts(3, 1)).toEqual([0, 1, 1])
  expect(shifts(1, 1)).toEqual([0, 0, 0])
})

test('keys keep the row in its list', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.nat(8),
      fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'Home', 'End')),
      (count, start, keys) => {
        let index = Math.min(start, count - 1)
        for (const key of keys) index = indexAfterKey(key, index, count) ?? index
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThan(count)
      },
    ),
  )
  expect(indexAfterKey('ArrowDown', 0, 3)).toBe(1)
  expect(indexAfterKey('ArrowUp', 2, 3)).toBe(1)
  expect(indexAfterKey('Tab', 1, 3)).toBeNull()
})
