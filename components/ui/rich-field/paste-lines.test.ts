import { expect, test } from 'vitest'
import { serialiseRich } from '@/lib/resume/text/rich-text'
import { lineOfPaste, linesOfPaste, subPointMark } from './paste-lines'
import { plainSpan, textOfSpans } from './span-edits'

const linesOf = (text: string) =>
  linesOfPaste([plainSpan(text)]).map(({ spans }) => textOfSpans(spans))

const lineOf = (text: string) => textOfSpans(lineOfPaste(text))

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
  expect(lineOf(' and then ')).toBe(' and then ')
  expect(lineOf('one\n\n• two')).toBe('one two')
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
  expect(lineOf('Zoe\u0308')).toBe('Zo\u00eb')
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

test('the rest of a wrapped bullet goes on with it', () => {
  expect(linesOf('• Kai gebaut, der\n  lang war\n• Kosten gesenkt')).toEqual([
    'Kai gebaut, der lang war',
    'Kosten gesenkt',
  ])
  expect(linesOf('1. Réduit\n   les coûts\nEncore')).toEqual(['Réduit les coûts', 'Encore'])
  expect(linesOf('– 港を\n  築いた\n– 終')).toEqual(['港を 築いた', '終'])
})

test('bullets of chats, and letters in brackets, are no words', () => {
  expect(linesOf('➢ Eins\n✓ Zwei\n→ Drei\n(a) Vier\nb) Fünf\n▪ 六')).toEqual([
    ...['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', '六'],
  ])
})

test('Markdown in copied text becomes bold and links', () => {
  const storedOf = (text: string) =>
    linesOfPaste([plainSpan(text)]).map(({ spans }) => serialiseRich(spans))
  expect(storedOf('- Baute **zwei Kais** um\n- [Bericht](https://b.example.org/)')).toEqual([
    'Baute **zwei Kais** um',
    '[Bericht](https://b.example.org/)',
  ])
  expect(serialiseRich(lineOfPaste('Baute **zwei Kais** um'))).toBe('Baute **zwei Kais** um')
  expect(serialiseRich(lineOfPaste('a **b**\n[c](https://c.example.org/)'))).toBe(
    'a **b** [c](https://c.example.org/)',
  )
  expect(linesOf('2 ** 3 ** 4\n[x](y)')).toEqual(['2 ** 3 ** 4', '[x](y)'])
})
