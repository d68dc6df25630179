import { expect, it } from 'vitest'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import { markedParts } from './shown-document'

const line = (start: number, text: string, y: number) => ({
  ...{ x: 10, y, width: text.length * 5, height: 12, baseline: y + 9, start, text },
  carets: Float32Array.from({ length: text.length + 1 }, (_, at) => 10 + at * 5),
  rightToLeft: false,
})

const box: PaperBox = {
  ...{ address: 'aaaaaaaaaaaa/text', page: 0, role: 'paragraph', literal: true },
  ...{ x: 10, y: 0, width: 100, height: 24 },
  lines: [line(0, 'I lead. I ', 0), line(10, 'fly high.', 12)],
}

it('finds the part of each line that a mark is on', () => {
  const struck = { address: 'aaaaaaaaaaaa/text', start: 8, end: 14, look: 'struck' } as const
  expect(markedParts([box], [struck])).toEqual([
    { look: 'struck', x: 50, width: 10, y: 0, height: 12, baseline: 9 },
    { look: 'struck', x: 10, width: 20, y: 12, height: 12, baseline: 21 },
  ])
  expect(markedParts([box], [{ ...struck, address: 'recipient/name' }])).toEqual([])
})
