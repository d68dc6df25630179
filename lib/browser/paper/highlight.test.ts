import { describe, expect, it } from 'vitest'
import { boundsOf, highlightOf } from './highlight'
import { boxOf, lineAt } from './testing/boxes'

describe('highlightOf', () => {
  it('marks every printed line of the field and nothing else, on each of its pages', () => {
    const boxes = [
      boxOf('b1/text', [lineAt(60, 780, 'first line ')]),
      boxOf('b1/text', [lineAt(60, 50, 'second', 11)], { page: 1 }),
      boxOf('b2/text', [lineAt(60, 70, 'another')], { page: 1 }),
    ]
    expect([...highlightOf(boxes, 'b1/text')]).toEqual([
      [0, [{ x: 58, y: 780, width: 64, height: 14 }]],
      [1, [{ x: 58, y: 50, width: 40, height: 14 }]],
    ])
  })

  it('marks nothing for lines without ink and for fields that are not printed', () => {
    const boxes = [boxOf('b1/text', [lineAt(60, 10, '  ')])]
    expect(highlightOf(boxes, 'b1/text').size).toBe(0)
    expect(highlightOf(boxes, 'basics/name').size).toBe(0)
  })
})

it('boundsOf holds all strokes', () => {
  expect(
    boundsOf([
      { x: 10, y: 20, width: 100, height: 14 },
      { x: 5, y: 34, width: 50, height: 14 },
    ]),
  ).toEqual({ x: 5, y: 20, width: 105, height: 28 })
  expect(boundsOf([])).toBeNull()
})
