import { describe, expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { isGroupName, listItems, splitItems } from '../lists/list-items'
import { takeStretch } from '../sections/stretch'
import { splitEntries } from './entries'
import { readBody } from './entry-body'

function bodyOf(...lines: string[]) {
  const { lines: body, measures } = sectionOf('work', lines)
  const { summary, bullets, sure } = readBody({ body, measures })
  return { summary: summary?.text ?? null, bullets: bullets.map(({ text }) => text), sure }
}

const long = 'Port of three harbours, with more than forty ships a day.'

describe('readBody', () => {
  it('takes what has signs for items and the rest for a summary', () => {
    expect(bodyOf('Port of three harbours.', '- Led six', '- Cut costs')).toEqual({
      summary: 'Port of three harbours.',
      bullets: ['Led six', 'Cut costs'],
      sure: true,
    })
  })
  it('takes deeper lines for items', () => {
    expect(bodyOf(long, '> Led six', '> Cut costs').bullets).toEqual(['Led six', 'Cut costs'])
  })
  it('takes a paragraph for a summary, and several for items that it is not sure of', () => {
    expect(bodyOf('Led six pilots.')).toMatchObject({ summary: 'Led six pilots.', bullets: [] })
    expect(bodyOf('Led six.', 'Cut costs.', long)).toMatchObject({
      summary: null,
      sure: false,
    })
  })
  it('takes tags beside each other apart, and leaves addresses out', () => {
    expect(bodyOf('Radar\tRadio\tSails').bullets).toEqual(['Radar', 'Radio', 'Sails'])
    expect(bodyOf('https://port.example').summary).toBeNull()
  })
})

describe('splitEntries', () => {
  it('reads the header of each, and leaves the rest for the body', () => {
    const entries = splitEntries(
      sectionOf('work', [
        '**Pilot**\t2019 – 2021',
        'Port of Aarhus',
        'Aarhus, Denmark',
        `- ${long}`,
      ]),
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      startDate: { text: '2019' },
      place: { text: 'Aarhus, Denmark' },
    })
    expect(entries[0]?.titles.map(({ stretch }) => stretch.text)).toEqual([
      'Pilot',
      'Port of Aarhus',
    ])
    expect(entries[0]?.body.map(({ text }) => text)).toEqual([long])
  })

  it('takes cards side by side apart', () => {
    const lines = ['**Pilot** 2019 – 2021\t**Officer** 2014 – 2019', 'Port Ltd\tFerries Ltd']
    const names = splitEntries(sectionOf('work', lines, { tabs: [300] })).map(({ titles }) =>
      titles.map(({ stretch }) => stretch.text),
    )
    expect(names).toEqual([
      ['Pilot', 'Port Ltd'],
      ['Officer', 'Ferries Ltd'],
    ])
  })
})

describe('listItems', () => {
  it('joins what a layout broke, and cells not', () => {
    const texts = (...lines: string[]) =>
      listItems(sectionOf('skills', lines)).map(({ stretch }) => stretch.text)
    expect(texts('Radar, radio,', 'sails')).toEqual(['Radar, radio, sails'])
    expect(texts('Radar\tRadio', 'Sails')).toEqual(['Radar', 'Radio', 'Sails'])
    expect(texts('Radar', '- Radio')).toEqual(['Radar', 'Radio'])
  })
  it('tells a line that names what follows', () => {
    const section = sectionOf('skills', ['**Ships**', 'Radar', 'Radio', '**Last**'])
    expect(listItems(section).map((item) => isGroupName(item.line, section))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

it.each([
  ['Radar, radio; sails | knots', ['Radar', 'radio', 'sails', 'knots']],
  ['Languages (C, Go), tools', ['Languages (C, Go)', 'tools']],
  ['雷达、无线电', ['雷达', '无线电']],
  ['a) b, c', ['a) b', 'c']],
  [', ,', []],
])('splitItems parts "%s"', (text, parts) => {
  expect(splitItems(takeStretch(text, 0, 0, text.length)).map((one) => one.text)).toEqual(parts)
})
