import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { hitTest } from './hit-test'
import { boxOf, lineAt } from './testing/boxes'

const name = boxOf('basics/name', [lineAt(50, 40, 'Amara Okafor')])
const bullet = boxOf('b1/text', [
  lineAt(60, 100, 'Cut warehouse spend ', 0),
  lineAt(60, 114, 'by a third', 20),
])
const date = boxOf('e1/startDate', [lineAt(400, 80, 'Mar 2021')], { literal: false })
const boxes = [name, bullet, date]

it('finds the caret nearest to the point', () => {
  expect(hitTest(boxes, 0, 50 + 6 * 5 + 2, 47)).toEqual({ address: 'basics/name', offset: 5 })
  expect(hitTest(boxes, 0, 50 + 6 * 5 + 4, 47)).toEqual({ address: 'basics/name', offset: 6 })
  expect(hitTest(boxes, 0, 62, 120)).toEqual({ address: 'b1/text', offset: 20 })
  expect(hitTest(boxes, 0, 60 + 6 * 4, 120)).toEqual({ address: 'b1/text', offset: 24 })
})

it('takes the rest of a row as the end of its words, before the blank that wraps', () => {
  expect(hitTest(boxes, 0, 200, 105)).toEqual({ address: 'b1/text', offset: 19 })
  expect(hitTest(boxes, 0, 30, 120)).toEqual({ address: 'b1/text', offset: 20 })
})

it('gives no position inside words made from a field or set from right to left', () => {
  expect(hitTest(boxes, 0, 430, 85)).toEqual({ address: 'e1/startDate', offset: 0 })
  const line = { ...lineAt(50, 40, 'שלום', 30), rightToLeft: true }
  expect(hitTest([boxOf('b2/text', [line])], 0, 60, 45)).toEqual({
    address: 'b2/text',
    offset: 0,
  })
})

it('finds nothing on white paper and on other pages', () => {
  expect(hitTest(boxes, 0, 300, 400)).toBeNull()
  expect(hitTest(boxes, 1, 60, 45)).toBeNull()
  expect(hitTest([], 0, 60, 45)).toBeNull()
  expect(hitTest([boxOf('b3/text', [])], 0, 60, 45)).toBeNull()
})

it('prefers the row over the neighbour that is nearer across', () => {
  const left = boxOf('a/position', [lineAt(50, 200, 'Engineer')])
  const below = boxOf('a/name', [lineAt(100, 214, 'Employer of many words')])
  expect(hitTest([left, below], 0, 110, 211)).toMatchObject({ address: 'a/position' })
})

it('never points between the halves of one character', () => {
  const line = lineAt(0, 0, 'a𝒜b')
  for (let x = 0; x <= 30; x++) {
    expect(hitTest([boxOf('c/text', [line])], 0, x, 5)?.offset).not.toBe(2)
  }
})

it('answers the offset of any caret for the point where that caret is drawn', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (words, seed) => {
        const text = words.join(' ')
        const at = seed % (text.length + 1)
        const line = lineAt(72, 72, text, 11)
        const hit = hitTest([boxOf('d/text', [line])], 0, line.carets[at]!, 80)
        expect(hit).toEqual({ address: 'd/text', offset: 11 + at })
      },
    ),
  )
})
