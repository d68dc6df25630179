import { expect, it } from 'vitest'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import { type FlagMark, flagMarks, printedEdges } from './flag-marks'
import { discStep, placeFlags } from './place-flags'

const line = (address: string, y: number, x = 50, width = 300) =>
  ({ address, page: 0, lines: [{ text: 'words', x, y, width, height: 10 }] }) as PaperBox

const boxes = [
  line('job/name', 100),
  line('a/text', 115),
  line('b/text', 128),
  line('older/name', 160),
  line('side/text', 128, 10, 20),
]
const tree = { nodes: new Map(), lists: new Map([['job/highlights', ['a', 'b']]]) } as never

it('draws one mark for lines that follow each other, and one for each other run', () => {
  const spots = ['a/text', 'b/text', 'older/name'].map((address) => ({ address, at: 'line' }))
  const marks = flagMarks([spots as never], boxes, tree)
  expect(marks).toMatchObject([
    { top: 115, bottom: 138, isRun: true, own: { left: 50, right: 350 } },
    { top: 160, bottom: 170, isRun: false },
  ])
})

it('begins before words of the same row, but not before another column', () => {
  const row = [
    line('fishing/name', 300, 50, 40),
    line('pub/name', 300, 98, 60),
    line('column/name', 300, 400, 80),
  ]
  const spot = [{ address: 'pub/name', at: 'line' }] as never
  expect(flagMarks([spot], row, tree)).toMatchObject([
    { own: { left: 50, right: 158 }, ink: { left: 50, right: 480 } },
  ])
})

it('points to the middle of the gap below an entry and above it', () => {
  const spot = (at: string) => [{ address: 'job/startDate', at }] as never
  const [below, above] = flagMarks([spot('below'), spot('above')], boxes, tree)
  expect(below?.top).toBe(149)
  expect(above?.top).toBe(93)
})

it('has edges beyond which no line is printed', () => {
  expect(printedEdges(boxes)).toEqual({ left: 10, right: 350 })
  expect(printedEdges([])).toBeNull()
})

const mark = (flag: number, y: number, ink = { left: 50, right: 350 }): FlagMark => ({
  ...{ flag, page: 0, top: y, bottom: y, isRun: false, ink },
  own: { left: 50, right: 350 },
})

it('moves a disc a little, joins those that are too close, and lays none on another', () => {
  const discs = placeFlags([mark(0, 100), mark(1, 113), mark(2, 118), mark(3, 200)], 'left', [0], 1)
  expect(
    discs.map(({ middle, marks }) => [middle, marks.map(({ mark: { flag } }) => flag)]),
  ).toEqual([
    [100, [0]],
    [121, [1, 2]],
    [200, [3]],
  ])
  expect(
    discs.every((disc, at) => at === 0 || disc.middle - (discs[at - 1]?.middle ?? 0) >= discStep),
  ).toBe(true)
})

it('stands at the other side where another column is in between', () => {
  const [disc] = placeFlags([mark(0, 100, { left: 10, right: 350 })], 'left', [0], 1)
  expect(disc?.side).toBe('right')
})
