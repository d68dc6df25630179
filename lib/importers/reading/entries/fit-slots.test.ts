import { describe, expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { createDraftBuilder } from '../draft-builder'
import { takeStretch } from '../sections/stretch'
import { splitTitles } from './header-cells'
import { readEducation } from './read-education'
import { readWork } from './read-work'

type Names = (string | undefined)[]

const linesOf = (blocks: string[][]) =>
  blocks.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))

const jobsOf = (...blocks: string[][]): Names[] =>
  readWork(sectionOf('work', linesOf(blocks)), createDraftBuilder()).map(({ fields }) => [
    fields.position?.text,
    fields.name?.text,
    ...(fields.location ? [fields.location.text] : []),
  ])

const schoolsOf = (...blocks: string[][]): Names[] =>
  readEducation(sectionOf('education', linesOf(blocks)), createDraftBuilder()).map(({ fields }) => [
    fields.studyType?.text,
    fields.area?.text,
    fields.institution?.text,
  ])

describe('fitSlots', () => {
  it.each(['|', '·', '@', 'at', '–', '-', '/', ':', ';', ','])('parts titles at "%s"', (sign) => {
    expect(
      jobsOf(
        [`Software Engineer ${sign} Harper GmbH\t2019 – 2021`],
        [`Registered Nurse ${sign} Brightwater Ltd\t2014 – 2019`],
      ),
    ).toEqual([
      ['Software Engineer', 'Harper GmbH'],
      ['Registered Nurse', 'Brightwater Ltd'],
    ])
  })

  it.each<[string, string[][], Names[]]>([
    [
      'a town before a colon',
      [
        ['Cardiff: Harper GmbH\t2019 – 2021', 'Software Engineer'],
        ['Cardiff: Brightwater Ltd\t2014 – 2019', 'Registered Nurse'],
      ],
      [
        ['Software Engineer', 'Harper GmbH', 'Cardiff'],
        ['Registered Nurse', 'Brightwater Ltd', 'Cardiff'],
      ],
    ],
    [
      'a name whole before its legal form',
      [['Harper, Inc., Software Engineer\t2019 – 2021'], ['Port GmbH, Nurse\t2014 – 2019']],
      [
        ['Software Engineer', 'Harper, Inc.'],
        ['Nurse', 'Port GmbH'],
      ],
    ],
    [
      'the order that the other entries have',
      [
        ['**Software Engineer**\t2019 – 2021', 'Harper GmbH'],
        ['**Registered Nurse**\t2016 – 2019', 'Saint Mary Hospital'],
        ['**Sea Dog**\t2014 – 2016', 'Blue Wharf'],
      ],
      [
        ['Software Engineer', 'Harper GmbH'],
        ['Registered Nurse', 'Saint Mary Hospital'],
        ['Sea Dog', 'Blue Wharf'],
      ],
    ],
    [
      'a place that no list has in a column of its own',
      [['**Nurse**\tBrightwater Ltd\tZwiefelbach', '2019 – 2021']],
      [['Nurse', 'Brightwater Ltd', 'Zwiefelbach']],
    ],
    [
      'places that no list has where those of others are known',
      [
        ['**Partner**\t2019 – 2021', 'Wrackfell\tCorrib Veterinary Practice'],
        ['**Surgeon**\t2015 – 2019', 'Cardiff\tBrightwater Ltd'],
        ['**Intern**\t2014 – 2015', 'Leeds\tAshby Horse Hospital'],
      ],
      [
        ['Partner', 'Corrib Veterinary Practice', 'Wrackfell'],
        ['Surgeon', 'Brightwater Ltd', 'Cardiff'],
        ['Intern', 'Ashby Horse Hospital', 'Leeds'],
      ],
    ],
    [
      'further positions by their style, below the employer and place above',
      [
        ['**Meridian Grove — Cardiff**', 'Lead Illustrator\t2019 – 2021', '- Drew covers'],
        ['Illustrator\t2017 – 2019', '- Inked maps'],
        ['**Pinecone Press — Leeds**', 'Colorist\t2015 – 2017', '- Colored a strip'],
        ['Studio Runner\t2014 – 2015', '- Sent proofs'],
      ],
      [
        ['Lead Illustrator', 'Meridian Grove', 'Cardiff'],
        ['Illustrator', 'Meridian Grove', 'Cardiff'],
        ['Colorist', 'Pinecone Press', 'Leeds'],
        ['Studio Runner', 'Pinecone Press', 'Leeds'],
      ],
    ],
    [
      'a position by a word in lower case, where no list has either',
      [['**Młyn Pod Lipą**\t2019 – 2021', 'Pomoc żywnościowa', '- Nowa linia mąk']],
      [['Pomoc żywnościowa', 'Młyn Pod Lipą']],
    ],
    [
      'sub-headings over lists as no jobs',
      [
        ['**Harrow Ltd**\t2018 – 2021', '__Operations Manager__', '', '**Fleet**', '- Cut costs'],
        ['**People**', '- Hired nine'],
        ['**Quill Ltd**\t2013 – 2018', '__Depot Supervisor__', '', '**Fleet**', '- Ran shifts'],
      ],
      [
        ['Operations Manager', 'Harrow Ltd'],
        ['Depot Supervisor', 'Quill Ltd'],
      ],
    ],
  ])('finds %s', (_, blocks, jobs) => {
    expect(jobsOf(...blocks)).toEqual(jobs)
  })

  it('says what it is not sure of', () => {
    const section = sectionOf('work', ['**Sea Dog**\t2014 – 2016', 'Blue Wharf'])
    const [entry] = readWork(section, createDraftBuilder())
    expect(entry?.fields.position).toMatchObject({ text: 'Sea Dog', sure: false })
  })

  it('takes a degree in brackets behind its field for one degree', () => {
    expect(schoolsOf(['**Fishery (Bachelor)** – Port University\t2010 – 2013'])).toEqual([
      ['Fishery (Bachelor)', undefined, 'Port University'],
    ])
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
