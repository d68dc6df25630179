import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { sectionOf } from '../../testing/section-of'
import { createDraftBuilder } from '../draft-builder'
import { takeStretch } from '../sections/stretch'
import { splitTitles } from './header-cells'
import { readEducation, readWork } from './read-work'

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

  it.each<[string, string[][], Names[]]>(
    cases.fitSlots.finds as [string, string[][], string[][]][],
  )('finds %s', (_, blocks, jobs) => {
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
