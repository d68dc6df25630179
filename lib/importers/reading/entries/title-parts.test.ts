import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { linesOf } from '../../testing/section-of'
import { takeStretch } from '../sections/stretch'
import { cleanPart, titleParts } from './title-parts'

describe('titleParts', () => {
  it.each(cases.titleParts.takes as [string, string[], string[], string | null, string | null][])(
    'takes %s',
    (_, lines, titles, place, url) => {
      const parts = titleParts(linesOf(lines))
      expect(parts.titles.map(({ stretch }) => stretch.text)).toEqual(titles)
      expect([parts.place?.text ?? null, parts.url?.text ?? null]).toEqual([place, url])
    },
  )

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
