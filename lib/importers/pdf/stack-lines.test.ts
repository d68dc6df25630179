import { expect, it } from 'vitest'
import { segmentOf } from '../testing/raw-page'
import { stackLines } from './stack-lines'

const linesOf = (...segments: [text: string, x: number, y: number][]) =>
  stackLines(segments.map(([text, x, y]) => segmentOf(text, x, y))).map((line) =>
    line.map(({ text }) => text).join(' | '),
  )

it('puts what stands on one baseline into one line, from left to right', () => {
  expect(linesOf(['2019', 480, 60.4], ['Pilot', 50, 60], ['Aarhus', 50, 73])).toEqual([
    'Pilot | 2019',
    'Aarhus',
  ])
})

it('puts a heading of the margin before what stands beside it', () => {
  expect(
    linesOf(['Harbour pilot', 180, 60], ['Experience', 50, 63], ['Port of Aarhus', 180, 73]),
  ).toEqual(['Experience', 'Harbour pilot', 'Port of Aarhus'])
})

it('leaves the label of a contact on its line', () => {
  expect(linesOf(['Languages', 50, 60], ['Danish', 180, 60])).toEqual(['Languages', 'Danish'])
  expect(linesOf(['E-mail', 50, 60], ['ida@example.org', 180, 60])).toEqual([
    'E-mail | ida@example.org',
  ])
})

it('leaves a heading below the last line of a table that ends right above it', () => {
  expect(
    linesOf(
      ['2019 – 2021', 50, 60],
      ['Port of Aarhus', 180, 60],
      ['Pilot', 180, 72],
      ['Education', 50, 82],
    ),
  ).toEqual(['2019 – 2021 | Port of Aarhus', 'Pilot', 'Education'])
})

it('joins a heading that is broken in its margin', () => {
  expect(
    linesOf(
      ['Professional', 50, 60],
      ['Harbour pilot', 180, 60],
      ['Experience', 50, 72],
      ['Port of Aarhus', 180, 73],
    ),
  ).toEqual(['Professional Experience', 'Harbour pilot', 'Port of Aarhus'])
})

it('leaves two headings one under the other alone', () => {
  expect(linesOf(['Skills', 50, 60], ['Languages', 50, 72])).toEqual(['Skills', 'Languages'])
})

it.each([
  ['March 2019 –', 'June 2021'],
  ['03/2019 -', 'present'],
  ['Since November', '2022'],
])('joins the dates "%s %s" of a narrow column', (above, below) => {
  expect(linesOf([above, 50, 60], ['Harbour pilot', 180, 60], [below, 50, 72])).toEqual([
    `${above} ${below} | Harbour pilot`,
  ])
})

it('joins no dates that are whole', () => {
  expect(linesOf(['2019 – 2021', 50, 60], ['Pilot', 180, 60], ['2017 – 2019', 50, 72])).toEqual([
    '2019 – 2021 | Pilot',
    '2017 – 2019',
  ])
})

it('gives the first item of a list a line of its own, beside an employer under its dates', () => {
  const item = { ...segmentOf('Led six pilots', 180, 72), bullet: true }
  const lines = stackLines([
    segmentOf('2019 – 2021', 50, 60),
    segmentOf('Harbour pilot', 180, 60),
    segmentOf('Port of Aarhus', 50, 72),
    item,
  ])
  expect(lines.map((line) => line.map(({ text }) => text))).toEqual([
    ['2019 – 2021', 'Harbour pilot'],
    ['Port of Aarhus'],
    ['Led six pilots'],
  ])
})
