import { describe, expect, it } from 'vitest'
import type { SourceText } from '../source/source-types'
import { beginReview } from './review-types'
import { characterAt, fieldAtLine, lineAt, sliceBoxes } from './slice-boxes'

const box = (x: number, y: number, width: number) => ({ x, y, width, height: 10 })

const piece = (from: number, to: number, x: number, y: number) => ({
  from,
  to,
  box: box(x, y, (to - from) * 5),
  runs: [],
})

const line = (text: string, y: number, pieces: ReturnType<typeof piece>[]) => ({
  page: 1,
  text,
  box: box(50, y, 400),
  pieces,
  bullet: false,
  level: 0,
  stream: 0,
})

const source: SourceText = {
  layout: 'pages',
  pages: [{ width: 600, height: 800 }],
  lines: [
    line('Brightwater\t2019', 100, [piece(0, 11, 50, 100), piece(12, 16, 400, 100)]),
    line('Led six', 120, [piece(0, 7, 50, 120)]),
  ],
  links: [],
  language: '',
  mirrored: false,
}

const copied = (from: number, to: number) => ({
  text: source.lines[0]?.text.slice(from, to) ?? '',
  form: 'copy' as const,
  slices: [{ line: 0, from, to }],
  sure: true,
})

describe('boxes of slices', () => {
  it('are as wide as their letters are in each piece', () => {
    const boxes = sliceBoxes(source, [{ line: 0, from: 6, to: 14 }])
    expect(boxes).toHaveLength(2)
    expect(boxes[0]?.x).toBeGreaterThan(65)
    expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeCloseTo(105)
    expect(boxes[1]).toMatchObject({ x: 400, width: 10 })
  })

  it('stand at the other side where the source is mirrored', () => {
    const [first] = sliceBoxes({ ...source, mirrored: true }, [{ line: 1, from: 0, to: 7 }])
    expect(first?.x).toBe(600 - 50 - 35)
  })
})

describe('a press on the page', () => {
  it('finds the nearest line, and none in the open', () => {
    expect(lineAt(source, 1, 60, 104)).toBe(0)
    expect(lineAt(source, 1, 60, 118)).toBe(1)
    expect(lineAt(source, 1, 60, 400)).toBeNull()
    expect(lineAt(source, 2, 60, 104)).toBeNull()
  })

  it('finds the one whose middle is nearer where lines overlap', () => {
    const close = { ...source, lines: [line('Brightwater', 100, []), line('Led six', 106, [])] }
    expect(lineAt(close, 1, 60, 104)).toBe(0)
    expect(lineAt(close, 1, 60, 109)).toBe(1)
  })

  it('finds the character in its piece', () => {
    expect(characterAt(source, 0, 75)).toBe(5)
    expect(characterAt(source, 0, 410)).toBe(14)
    expect(characterAt(source, 0, 10)).toBe(0)
  })

  it('finds the field of the nearest characters', () => {
    const draft = beginReview({
      source,
      language: 'en',
      passedOver: [],
      sections: [
        {
          id: 's',
          kind: 'work',
          title: null,
          entries: [
            { id: 'e', fields: { name: copied(0, 11), startDate: copied(12, 16) }, lists: {} },
          ],
        },
      ],
    })
    expect(fieldAtLine(draft, 0, 3)?.field).toBe('name')
    expect(fieldAtLine(draft, 0, 15)?.field).toBe('startDate')
    expect(fieldAtLine(draft, 1, 0)).toBeNull()
  })
})
