import { expect, it } from 'vitest'
import { serialiseRich } from '@/lib/resume/text/rich-text'
import cases from '../testing/cases.json' with { type: 'json' }
import { readMarks, wordsOfLines } from './read-marks'

const storedOf = (text: string) => readMarks(text).lines.map(({ spans }) => serialiseRich(spans))

it.each(cases.readMarks.reads)('reads %j', (text, stored) => {
  expect(storedOf(text)).toEqual([stored])
})

it.each(cases.readMarks.takesAsItIs)('takes %j as it is', (text) => {
  expect(wordsOfLines(readMarks(text).lines)).toBe(text)
})

it('tells paragraphs and items of lists', () => {
  const shape = (text: string) =>
    readMarks(text).lines.map(({ spans, isItem, startsParagraph }) => [
      serialiseRich(spans),
      isItem ? 'item' : startsParagraph ? 'paragraph' : 'line',
    ])
  const expected = cases.readMarks.expected
  expect(shape('One\ntwo.\n\nThree:\n- four\n* five')).toEqual(expected)
  expect(shape('<p>One<br>two.</p><p>Three:</p><ul><li>four</li><li>five</li></ul>')).toEqual(
    expected,
  )
})

it('names addresses that paper cannot open, and keeps their words', () => {
  const { lines, addresses } = readMarks('[a](javascript:x) [b](/team) <c>')
  expect(wordsOfLines(lines)).toBe('a b <c>')
  expect(addresses).toEqual(['javascript:x', '/team'])
})

it.each(['\n', ' ', '*', '_a ', '&#', '](', '[', '<b>', '<a href="', '**a', '\\', '`'])(
  'is not slowed down by many of %j',
  (piece) => {
    const started = performance.now()
    for (const length of [19_000, 300_000]) readMarks(piece.repeat(length / piece.length))
    expect(performance.now() - started).toBeLessThan(10_000)
  },
  20_000,
)
