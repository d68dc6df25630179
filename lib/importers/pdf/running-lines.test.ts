import { expect, it } from 'vitest'
import { segmentOf } from '../testing/raw-page'
import { findRunningLines, isStamp } from './running-lines'

/** Each page as texts with their baselines; what of them runs on. */
function runningOf(...pages: [text: string, y: number][][]): string[] {
  const made = pages.map((lines) => ({
    height: 842,
    segments: lines.map(([text, y]) => segmentOf(text, 50, y)),
  }))
  const running = findRunningLines(made)
  return made.flatMap(({ segments }, page) =>
    segments.filter((one) => running.has(one)).map(({ text }) => `${page + 1}: ${text}`),
  )
}

it('keeps a name where it first stands', () => {
  expect(runningOf([['Ida Long', 40]], [['Ida Long', 40]], [['Ida Long', 40]])).toEqual([
    '2: Ida Long',
    '3: Ida Long',
  ])
})
it.each([
  'Page 1 of 2',
  '1 / 2',
  '1',
  'Seite 1 von 2',
  'Ida Long – 1',
  'Dr. Ida Marguerite Skovgaard – 1',
])('finds the count "%s"', (text) => {
  expect(runningOf([[text, 820]], [[text.replace('1', '2'), 820]])).toHaveLength(2)
})
it('finds the only number of a page', () => {
  expect(
    runningOf([
      ['Work', 300],
      ['1', 825],
    ]),
  ).toEqual(['1: 1'])
})
it('finds a name beside the number of the only page, and no other words', () => {
  const page = [
    segmentOf('Ida Long', 50, 40),
    segmentOf('IDA LONG', 50, 820),
    segmentOf('Radar', 200, 820),
    segmentOf('1', 540, 820),
    segmentOf('Ida Long', 50, 700),
  ]
  const running = findRunningLines([{ segments: page, height: 842 }])
  expect([...running].map(({ text }) => text).toSorted()).toEqual(['1', 'IDA LONG'])
})
it('leaves what repeats within pages, and what does not repeat', () => {
  expect(runningOf([['Nurse', 300]], [['Nurse', 300]])).toEqual([])
  expect(runningOf([['Ida Long', 40]], [['Education', 40]])).toEqual([])
  expect(runningOf([['2019', 40]])).toEqual([])
})
it('believes what the file sets apart at the edges of later pages, and nowhere else', () => {
  const apart = { artifact: true } as const
  const pages = [
    [segmentOf('Ida Long', 50, 90, apart), segmentOf('Nurse', 50, 400, apart)],
    [segmentOf('Ida Long, nurse', 50, 90, apart), segmentOf('Cook', 50, 400, apart)],
  ].map((segments) => ({ segments, height: 842 }))
  expect([...findRunningLines(pages)].map(({ text }) => text)).toEqual(['Ida Long, nurse'])
})

it.each(['Page 1 of 2', 'Ida Long - Seite 1 von 2', 'Ida Long · Página 1 de 3', 'стр. 1 из 2'])(
  'finds the count of a page that is alone: %s',
  (text) => {
    expect(
      runningOf([
        ['Work', 300],
        [text, 820],
      ]),
    ).toEqual([`1: ${text}`])
  },
)
it.each([
  ['Last updated: 12 May 2024', 820, true],
  ['Stand: 05/2024', 820, true],
  ['Dernière mise à jour le 12/05/2024', 30, true],
  ['Last updated: 12 May 2024', 400, false],
  ['Updated the lots of the port', 820, false],
  ['Standort 2024', 820, false],
])('sees whether "%s" at %i says when the file was changed', (text, y, is) => {
  expect(isStamp(segmentOf(text, 50, y), 842)).toBe(is)
})
