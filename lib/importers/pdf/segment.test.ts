import { describe, expect, it } from 'vitest'
import { itemOf, segmentOf } from '../testing/raw-page'
import {
  charactersUnder,
  cutSegment,
  joinSegments,
  joinSpacedLetters,
  makeSegment,
} from './segment'

const textOf = (...items: ReturnType<typeof itemOf>[]) => makeSegment(1, items).text

describe('makeSegment', () => {
  it('puts a space into a gap, and none where letters are only set apart a little', () => {
    expect(textOf(itemOf('Ida', 50, 60), itemOf('Long', 67, 60))).toBe('Ida Long')
    expect(textOf(itemOf('Ta', 50, 60), itemOf('ble', 60.8, 60))).toBe('Table')
    expect(textOf(itemOf('Ida', 50, 60), itemOf('Long', 65, 60, { spaced: true }))).toBe('Ida Long')
    expect(textOf(itemOf('Ida ', 50, 60), itemOf(' Long', 75, 60))).toBe('Ida Long')
  })

  it('takes letters that stand evenly apart for one word, and wider gaps for spaces', () => {
    const letters = Array.from('CVOFIDA', (letter, at) =>
      itemOf(letter, 50 + 9 * at + (at > 1 ? 6 : 0), 60),
    )
    expect(makeSegment(1, letters).text).toBe('CV OFIDA')
  })

  it('keeps the looks of its parts', () => {
    const { text, runs, size } = makeSegment(1, [
      itemOf('Nurse,', 50, 60, { bold: true }),
      itemOf('Saint Mary', 83, 60, { size: 9 }),
    ])
    expect(runs.map(({ from, to, bold }) => [text.slice(from, to), bold])).toEqual([
      ['Nurse,', true],
      [' Saint Mary', false],
    ])
    expect(size).toBe(9)
  })
})

describe('joinSpacedLetters', () => {
  it.each([
    ['E D U C AT I O N', 'EDUCATION'],
    ['Œ U V R E', 'ŒUVRE'],
    ['R & D', 'R&D'],
    ['I am a nurse', 'I am a nurse'],
    ['A B', 'A B'],
    ['職 歴 書', '職 歴 書'],
  ])('reads %s as %s', (text, joined) => {
    expect(joinSpacedLetters([itemOf(text, 50, 60)]).map((one) => one.text)).toEqual([joined])
  })

  it('takes the rest of such a word with it', () => {
    const items = [itemOf('W O R K', 50, 60), itemOf('E D', 90, 60), itemOf('A B', 50, 90)]
    expect(joinSpacedLetters(items).map(({ text }) => text)).toEqual(['WORK', 'ED', 'A B'])
  })
})

it('cutSegment cuts looks and items with the characters', () => {
  const segment = makeSegment(1, [
    itemOf('• ', 50, 60),
    itemOf('Led a team', 60, 60, { bold: true }),
  ])
  cutSegment(segment, 2, segment.text.length)
  expect(segment).toMatchObject({ text: 'Led a team', x: 60 })
  expect(segment.runs).toMatchObject([{ from: 0, to: 10, bold: true }])
  expect(segment.items).toMatchObject([{ from: 0, to: 10 }])
})

describe('charactersUnder', () => {
  const segment = makeSegment(1, [itemOf('Mail ida@example.org', 50, 60)])
  const under = (x: number, width: number, y = 50) => {
    const found = charactersUnder(segment, { x, y, width, height: 14 })
    return found && segment.text.slice(found.from, found.to)
  }
  it('gives whole words under a box', () => {
    expect(under(78, 70)).toBe('ida@example.org')
    expect(under(45, 200)).toBe('Mail ida@example.org')
    expect(under(52, 14)).toBe('Mail')
  })
  it('gives none over a space alone', () => {
    expect(under(70, 5)).toBeNull()
  })
  it('gives none beside or below', () => {
    expect(under(300, 50)).toBeNull()
    expect(under(75, 75, 80)).toBeNull()
  })
})

it('joinSegments joins with a space, and without one between Chinese signs', () => {
  const joined = joinSegments(
    segmentOf('Work', 50, 60),
    segmentOf('Experience', 50, 72, { bold: true }),
  )
  expect(joined).toMatchObject({ text: 'Work Experience', right: 100 })
  expect(joined.runs[1]).toMatchObject({ from: 5, to: 15, bold: true })
  expect(joinSegments(segmentOf('工作', 50, 60), segmentOf('经历', 50, 72)).text).toBe('工作经历')
})
