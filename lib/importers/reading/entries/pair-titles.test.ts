import { describe, expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { takeStretch } from '../sections/stretch'
import { splitEntries } from './entries'
import { pairTitles } from './pair-titles'
import { scorePosition } from './read-work'
import { splitTrailingPlaces } from './split-places'
import { splitTitles, type TitleScorer } from './split-title'

const entriesOf = (blocks: string[][]) =>
  splitEntries(
    sectionOf(
      'work',
      blocks.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])),
    ),
  )

function pairsOf(
  blocks: string[][],
  options?: Parameters<typeof pairTitles>[2],
  scoreTitle: TitleScorer = scorePosition,
) {
  return pairTitles(entriesOf(blocks), scoreTitle, options).map(({ first, second, place }) =>
    [first, second, ...(place ? [place] : [])].map((one) => one?.text ?? null),
  )
}

describe('pairTitles', () => {
  it.each(['|', '·', '@', 'at', '–', '-', '/', ':', ';'])('parts titles at "%s"', (sign) => {
    expect(
      pairsOf([
        [`Software Engineer ${sign} Harper GmbH\t2019 – 2021`],
        [`Registered Nurse ${sign} Brightwater Ltd\t2014 – 2019`],
      ]),
    ).toEqual([
      ['Software Engineer', 'Harper GmbH'],
      ['Registered Nurse', 'Brightwater Ltd'],
    ])
  })

  it('takes a town behind two titles on one line', () => {
    expect(
      pairsOf([
        ['Registered Nurse, Brightwater, Cardiff\t2019 – 2021'],
        ['Ward Manager, Ashby Infirmary, Leeds\t2014 – 2019'],
      ]),
    ).toEqual([
      ['Registered Nurse', 'Brightwater', 'Cardiff'],
      ['Ward Manager', 'Ashby Infirmary', 'Leeds'],
    ])
  })

  it('takes a town before a colon', () => {
    expect(
      pairsOf([
        ['Cardiff: Harper GmbH\t2019 – 2021', 'Software Engineer'],
        ['Cardiff: Brightwater Ltd\t2014 – 2019', 'Registered Nurse'],
      ]),
    ).toEqual([
      ['Software Engineer', 'Harper GmbH', 'Cardiff'],
      ['Registered Nurse', 'Brightwater Ltd', 'Cardiff'],
    ])
  })

  it('parts titles at commas, but not before a legal form', () => {
    expect(
      pairsOf([
        ['Harper, Inc., Software Engineer\t2019 – 2021'],
        ['Port GmbH, Nurse\t2014 – 2019'],
      ]),
    ).toEqual([
      ['Software Engineer', 'Harper, Inc.'],
      ['Nurse', 'Port GmbH'],
    ])
  })

  it('decides the order once for a section', () => {
    expect(
      pairsOf([
        ['**Software Engineer**\t2019 – 2021', 'Harper GmbH'],
        ['**Registered Nurse**\t2016 – 2019', 'Saint Mary Hospital'],
        ['**Sea Dog**\t2014 – 2016', 'Blue Water'],
      ]),
    ).toEqual([
      ['Software Engineer', 'Harper GmbH'],
      ['Registered Nurse', 'Saint Mary Hospital'],
      ['Sea Dog', 'Blue Water'],
    ])
  })

  it('says what it is not sure of', () => {
    const [only] = pairTitles(entriesOf([['**Sea Dog**\t2014 – 2016', 'Blue Water']]), () => 0)
    expect(only).toMatchObject({ sure: false })
  })

  it('asks whether a title may be parted', () => {
    const titles = [['Nurse – Brightwater Ltd\t2019 – 2021']]
    expect(pairsOf(titles, { maySplit: () => false })).toEqual([['Nurse – Brightwater Ltd', null]])
    expect(pairsOf(titles, { min: 9 })).toEqual([['Nurse – Brightwater Ltd', null]])
  })

  it('takes a place that no list has, behind two titles, for one', () => {
    expect(pairsOf([['**Nurse**\tBrightwater Ltd\tZwiefelbach', '2019 – 2021']])).toEqual([
      ['Nurse', 'Brightwater Ltd', 'Zwiefelbach'],
    ])
  })
})

describe('splitTrailingPlaces', () => {
  const take = (...blocks: string[][]) =>
    splitTrailingPlaces(
      pairTitles(entriesOf(blocks), scorePosition),
      scorePosition,
      () => false,
    ).map(({ second, place }) => [second?.text, place?.text])
  it('takes a known place off a name', () => {
    expect(take(['**Nurse**\t2019 – 2021', 'Hallmann & Sons Ltd, Leeds'])).toEqual([
      ['Hallmann & Sons Ltd', 'Leeds'],
    ])
  })
  it('takes one that no list has where most names end so', () => {
    const [a, b] = [
      ['**Nurse**\t2019 – 2021', 'Hallmann Klinik, Zwiefelbach'],
      ['**Engineer**\t2014 – 2019', 'Port GmbH, Oberquell'],
    ]
    expect(take(a ?? [], b ?? [])).toEqual([
      ['Hallmann Klinik', 'Zwiefelbach'],
      ['Port GmbH', 'Oberquell'],
    ])
    expect(take(a ?? [])).toEqual([['Hallmann Klinik, Zwiefelbach', undefined]])
  })
})

describe('splitTitles', () => {
  const part = (texts: string[], commas = true) =>
    splitTitles(
      texts.map((text) => takeStretch(text, 0, 0, text.length)),
      commas,
    ).map((halves) => halves?.map(({ text }) => text) ?? null)
  it('uses the sign that most have, and commas where each has one at most', () => {
    expect(part(['First Aid – Red Cross', 'Radar – Port School'])).toEqual([
      ['First Aid', 'Red Cross'],
      ['Radar', 'Port School'],
    ])
    expect(part(['First Aid, Red Cross', 'Radar'])).toEqual([['First Aid', 'Red Cross'], null])
    expect(part(['Of Ships, Ports, and Men', 'Radar'])).toEqual([null, null])
    expect(part(['Of Ships, and Men'], false)).toEqual([null])
  })
})
