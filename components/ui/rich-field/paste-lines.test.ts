import { expect, test } from 'vitest'
import { serialiseRich } from '@/lib/resume/text/rich-text'
import { lineOfPaste, linesOfPaste, subPointMark } from './paste-lines'
import { plainSpan, textOfSpans } from './span-edits'

const linesOf = (text: string) =>
  linesOfPaste([plainSpan(text)]).map(({ spans }) => textOfSpans(spans))

test('lines of any ending, without signs, numbers and empty ones', () => {
  expect(linesOf(' • one*\r\n- two\r\r3. three\n\n* four\u2028– five')).toEqual([
    'one*',
    'two',
    'three',
    'four',
    'five',
  ])
})

test('a single line is pasted as it is', () => {
  expect(linesOf('- 5 degrees\n')).toEqual(['- 5 degrees'])
  expect(linesOf('\n \n')).toEqual([])
  expect(lineOfPaste(' and then ')).toBe(' and then ')
  expect(lineOfPaste('one\n\n• two')).toBe('one two')
})

test('numbers and signs that belong to the words stay', () => {
  expect(linesOf('2019 was good\n*bold* move\n3.5 million\n-5 %')).toEqual([
    '2019 was good',
    '*bold* move',
    '3.5 million',
    '-5 %',
  ])
})

test('marks stay on their words over breaks, signs and white space', () => {
  const bold = { ...plainSpan('led\n• six'), bold: true }
  const link = { ...plainSpan('\nsite'), link: 'https://example.org/' }
  expect(
    linesOfPaste([plainSpan('• I '), bold, plainSpan(' of us '), link]).map(({ spans }) =>
      serialiseRich(spans),
    ),
  ).toEqual(['I **led**', '**six** of us', '[site](https://example.org/)'])
})

test('words are composed, and no half of a character is taken', () => {
  expect(linesOf('Zoe\u0308\nwave \ud83d')).toEqual(['Zo\u00eb', 'wave'])
  expect(lineOfPaste('Zoe\u0308')).toBe('Zo\u00eb')
})

test('bullets further in than the one above are nested', () => {
  const nestedIn = (text: string) => linesOfPaste([plainSpan(text)]).map(({ isNested }) => isNested)
  expect(nestedIn('- Quays\n  - A\n    - deeper\n- Staff\nText\n  Text further in')).toEqual([
    ...[false, true, true, false, false, false],
  ])
  expect(nestedIn('\t• Quays\n\t\t◦ A\n\t\t◦ B\n\t• Staff')).toEqual([false, true, true, false])
  expect(nestedIn(`Quays\n${subPointMark}A`)).toEqual([false, true])
  expect(linesOf(`${subPointMark}A`)).toEqual(['A'])
})
