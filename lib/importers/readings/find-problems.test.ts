import { describe, expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import { draftOfFile } from '../testing/import-draft'
import { sourceOf } from '../testing/source-of'
import { weakWordFile } from '../testing/weak-word-file'
import { findProblems } from './find-problems'

describe('findProblems', () => {
  it('lists jobs that run into one, then a date and lines in no value', async () => {
    const { problems = [], source } = await draftOfFile(weakWordFile(), 'owen.docx')
    const shown = problems.map(({ code, kind, lines }) => [
      code,
      kind,
      ...lines.map(({ line, mark }) => `${mark}: ${source.lines[line]?.text}`),
    ])
    expect(shown).toEqual([
      [
        'joined-entries',
        'work',
        'above: Fault finding on call one week in four',
        'new: 2017 - 2021',
        'new: Airedale Power Services, Keighley',
        'above: Approved Electrician',
        'above: Three schools rewired in the summer holidays, on time',
        'above: Ran a gang of 3 and one apprentice',
        'new: 2014 - 2017',
        'new: Brook and Dean, Bradford',
        'above: Improver, then Electrician',
        'above: New build, 64 flats in nine months',
      ],
      ['date-alone', 'work', 'new: Mar 2009 - Sep 2009'],
      [
        'left-over',
        'work',
        'above: MY TICKETS',
        'above: 18th Edition BS 7671 (2022)',
        'above: 2391 Inspection and Testing',
        'above: ECS Gold Card',
      ],
    ])
  })

  it('finds none in a CV that is read whole', () => {
    const lines = ['# Ida Long', 'ida@example.org', '## Experience', '**Nurse**\t2019 – 2021']
    expect(
      findProblems(parseResume(sourceOf([...lines, 'Acme GmbH', '- Led six people']))),
    ).toEqual([])
  })

  it.each([
    ['Erfahrung', '2014 – 2017: Köchin, Kima GmbH', '2010 – 2014: Beiköchin, Brook AG', 2],
    ['Experience', 'Cook, Kima Ltd (2014 – 2017)', 'Kitchen hand, Brook Ltd (2010 – 2014)', 2],
    ['Experience', 'Led the move to gas, 2014 – 2017', 'Wrote the menus', 0],
  ])('lists jobs that are items of a list: %s, %s', (heading, first, second, count) => {
    const head = [
      '# Ida Long',
      'ida@example.org',
      `## ${heading}`,
      '**Nurse**\t2019 – 2021',
      'Acme GmbH',
    ]
    const source = sourceOf([...head, '- Led six people', `- ${first}`, `- ${second}`])
    const heads = findProblems(parseResume(source)).flatMap(({ lines }) =>
      lines.flatMap(({ line, mark }) => (mark === 'new' ? [source.lines[line]?.text] : [])),
    )
    expect(heads).toEqual([first, second].slice(0, count))
  })

  it('finds a section that is headed by the name of the person', () => {
    const draft = parseResume(sourceOf(['# Ida Long', 'ida@example.org', '## Experience', 'Nurse']))
    const title = { text: 'Ida Long', form: 'copy' as const, slices: [], sure: true }
    const section = { id: 'own', kind: 'custom' as const, title, entries: [] }
    const [problem] = findProblems({ ...draft, sections: [...draft.sections, section] })
    expect(problem).toMatchObject({ code: 'headed-by-name', section: 'own', kind: 'basics' })
  })
})
