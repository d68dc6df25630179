import { describe, expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { takeStretch } from '../sections/stretch'
import { cleanPart, titleParts } from './title-parts'

describe('titleParts', () => {
  it.each<[string, string[], string[], string | null, string | null]>([
    ['dates out', ['Pilot, 2019 – 2021'], ['Pilot'], null, null],
    ['pieces apart', ['**Pilot**\tPort Authority'], ['Pilot', 'Port Authority'], null, null],
    [
      'looks apart',
      ['**Registered Nurse** Saint Mary'],
      ['Registered Nurse', 'Saint Mary'],
      null,
      null,
    ],
    [
      'a number of a patent apart, the full stop in either style',
      ['A felt bearing__. FR 3 041 977__', 'A quiet valve. __EP 3 512 006__'],
      ['A felt bearing', 'FR 3 041 977', 'A quiet valve', 'EP 3 512 006'],
      null,
      null,
    ],
    [
      'one title with bold in it whole',
      ['**Bachelor in** Physics'],
      ['Bachelor in Physics'],
      null,
      null,
    ],
    ['a place out of brackets', ['Pilot (Aarhus, Denmark)'], ['Pilot'], 'Aarhus, Denmark', null],
    [
      'a place behind a sign',
      ['Harbour office | Aarhus, Denmark'],
      ['Harbour office'],
      'Aarhus, Denmark',
      null,
    ],
    ['a place of its own', ['Pilot\tAarhus, Denmark'], ['Pilot'], 'Aarhus, Denmark', null],
    [
      'an address out',
      ['Port office https://port.example/a'],
      ['Port office'],
      null,
      'https://port.example/a',
    ],
    ['durations out', ['Pilot', '2 years 3 months'], ['Pilot'], null, null],
  ])('takes %s', (_, lines, titles, place, url) => {
    const parts = titleParts(linesOf(lines))
    expect(parts.titles.map(({ stretch }) => stretch.text)).toEqual(titles)
    expect([parts.place?.text ?? null, parts.url?.text ?? null]).toEqual([place, url])
  })

  it('tells what stands behind a date', () => {
    const { titles } = titleParts(linesOf(['Pilot 2019 – 2021 Portside']))
    expect(titles.map(({ stretch, afterDate }) => [stretch.text, afterDate])).toEqual([
      ['Pilot', false],
      ['Portside', true],
    ])
  })
})

it.each([
  ['– Pilot,', 'Pilot'],
  ['(Pilot)', 'Pilot'],
  ['Pilot)', 'Pilot'],
  ['Port of Aarhus.', 'Port of Aarhus'],
  ['Acme Inc.', 'Acme Inc.'],
  ['Position: Pilot', 'Pilot'],
  ['“Ida” prize', '“Ida” prize'],
])('cleanPart makes "%s" to "%s"', (text, clean) => {
  expect(cleanPart(takeStretch(text, 0, 0, text.length)).text).toBe(clean)
})
