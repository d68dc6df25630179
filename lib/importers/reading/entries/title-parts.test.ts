import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { linesOf } from '../../testing/section-of'
import { takeStretch } from '../sections/stretch'
import { cleanPart, titleParts } from './title-parts'

describe('titleParts', () => {
  it.each<[string, string[], string[], string | undefined, string | undefined]>([
    ['dates out', ['Pilot, 2019 – 2021'], ['Pilot'], undefined, undefined],
    [
      'pieces apart',
      ['**Pilot**\tPort Authority'],
      ['Pilot', 'Port Authority'],
      undefined,
      undefined,
    ],
    [
      'looks apart',
      ['**Registered Nurse** Saint Mary'],
      ['Registered Nurse', 'Saint Mary'],
      undefined,
      undefined,
    ],
    [
      'one title with bold in it whole',
      ['**Bachelor in** Physics'],
      ['Bachelor in Physics'],
      undefined,
      undefined,
    ],
    [
      'a place out of brackets',
      ['Pilot (Aarhus, Denmark)'],
      ['Pilot'],
      'Aarhus, Denmark',
      undefined,
    ],
    [
      'a place behind a sign',
      ['Harbour office | Aarhus, Denmark'],
      ['Harbour office'],
      'Aarhus, Denmark',
      undefined,
    ],
    ['a place of its own', ['Pilot\tAarhus, Denmark'], ['Pilot'], 'Aarhus, Denmark', undefined],
    [
      'an address out',
      ['Port office https://port.example/a'],
      ['Port office'],
      undefined,
      'https://port.example/a',
    ],
    ['durations out', ['Pilot', '2 years 3 months'], ['Pilot'], undefined, undefined],
  ])('takes %s', (_, lines, titles, place, url) => {
    const parts = titleParts(linesOf(lines))
    expect(parts.titles.map(({ stretch }) => stretch.text)).toEqual(titles)
    expect([parts.place?.text, parts.url?.text]).toEqual([place, url])
  })

  it('tells what stands behind a date', () => {
    const { titles } = titleParts(linesOf(['Pilot 2019 – 2021 Portside']))
    expect(titles.map(({ stretch, afterDate }) => [stretch.text, afterDate])).toEqual([
      ['Pilot', false],
      ['Portside', true],
    ])
  })
})

it.each(cases.titleParts.cleanPartMakesTo)('cleanPart makes "%s" to "%s"', (text, clean) => {
  expect(cleanPart(takeStretch(text, 0, 0, text.length)).text).toBe(clean)
})
