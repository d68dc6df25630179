import { describe, expect, it } from 'vitest'
import { comparableDate } from '../../dates/date-text'
import { fieldTexts } from '../../testing/field-texts'
import { sourceOf } from '../../testing/source-of'
import { parseResume } from '../sections/parse-resume'

function datesOf(when: string, layout: 'flow' | 'pages') {
  const source = sourceOf(
    ['# Ida van der Long', '## Work experience', '### Pilot, Port of Aarhus', when, '- Led six'],
    { layout },
  )
  const [post] = fieldTexts(parseResume(source)).work ?? []
  const { startDate, endDate } = { startDate: undefined, endDate: undefined, ...post }
  return [startDate, endDate]
}

describe('a date that says more than its year', () => {
  it.each([
    ['Spring 2019 – present', 'Spring 2019', ''],
    ['Fall 2018 – Spring 2019', 'Fall 2018', 'Spring 2019'],
    ['Q3 2018 – Q1 2021', 'Q3 2018', 'Q1 2021'],
    ['May 2018 – Summer 2019', '2018-05', 'Summer 2019'],
    ['since Winter 2006', 'Winter 2006', ''],
    ['Printemps 2019', 'Printemps 2019', undefined],
  ])('stays as typed in flowing text: %s', (when, start, end) => {
    expect(datesOf(when, 'flow')).toEqual([start, end])
  })

  it('is reduced to its year on the pages of a PDF file', () => {
    expect(datesOf('Spring 2019 – present', 'pages')).toEqual(['2019', ''])
  })

  it('leaves other dates in their normal form', () => {
    expect(datesOf('Mar 2018 – Jan 2019', 'flow')).toEqual(['2018-03', '2019-01'])
  })

  it.each([
    ['Spring 2019', '2019'],
    ['2019-05', '2019-05'],
    ['WS 2017/18', '2017'],
    ['', ''],
  ])('is compared by its year: %s', (text, year) => {
    expect(comparableDate(text)).toBe(year)
  })

  it('groups the roles of one employer', () => {
    const source = sourceOf(
      [
        ...['# Ida van der Long', '## Work experience', '### Port of Aarhus'],
        ...['Spring 2012 – Fall 2020', '### Chief pilot', 'Summer 2016 – Fall 2020', '- Led six'],
        ...['### Pilot', 'Spring 2012 – Summer 2016', '- Rode out'],
      ],
      { layout: 'flow' },
    )
    expect(fieldTexts(parseResume(source)).work).toMatchObject([
      { name: 'Port of Aarhus', position: 'Chief pilot' },
      { name: 'Port of Aarhus', position: 'Pilot' },
    ])
  })
})
