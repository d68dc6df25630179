import { expect, it } from 'vitest'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import { textEdge } from './text-edge'

const box = (
  address: string,
  x: number,
  width: number,
  role: PaperBox['role'] = 'text',
): PaperBox => ({
  ...{ address: address as PaperBox['address'], page: 0, role, literal: true, lines: [] },
  ...{ x, y: 100, width, height: 10 },
})
const boxes = [
  box('basics/name', 200, 150),
  box('job/startDate', 10, 30),
  box('job/position', 50, 90, 'entry-heading'),
  box('job/name', 145, 60),
  box('job/location', 480, 50),
  box('line/text', 62, 300),
]
const edgeOf = (index: number) => textEdge(boxes[index] as PaperBox, boxes, 52)

it('is that of the entry, also below its place at the other side', () => {
  expect(edgeOf(2)).toBe(50)
  expect(edgeOf(4)).toBe(50)
})

it('is that of the column for an indented line, and the margin below a centred header', () => {
  expect(edgeOf(5)).toBe(50)
  expect(edgeOf(0)).toBe(10)
})
