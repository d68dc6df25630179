import { describe, expect, it } from 'vitest'
import { compareReadings } from '../draft/compare-readings'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import { untrueValues } from '../testing/untrue-values'
import { findReadings } from './find-readings'
import { scoreReading } from './score-reading'

const heading = ['# Ida van der Long', 'ida@example.org', '## Experience']
const job = (title: string, dates: string, employer: string, text: string) => [
  `**${title}**\t${dates}`,
  employer,
  `- ${text}`,
]
const plain = sourceOf([
  ...heading,
  ...job('Nurse', '03/2019 – 04/2021', 'Acme GmbH', 'Led six people'),
  ...job('Carer', '2016 – 2018', 'Beta GmbH', 'Drove a van'),
  '## Education',
  '**BSc Nursing**\t2012 – 2015',
  'University of Leeds',
])
/** A range of dates in a bullet, and a job whose date is on a line of its own. */
const doubtful = sourceOf([
  ...heading,
  '**Nurse**, Acme GmbH',
  '03/2019 – 04/2021',
  '- Tutor, 2019 – 2020',
  '- Led six people',
  '',
  '**Carer**, Beta GmbH',
  '2016 – 2018',
  'Night shifts, 2017 – 2018',
  '- Drove a van',
])
/** Jobs under a heading that no list has, in the look of the others. */
const strange = sourceOf([
  '# Ida van der Long',
  'ida@example.org',
  '## The road so far',
  ...job('Nurse', '03/2019 – 04/2021', 'Acme GmbH', 'Led six people'),
  ...job('Carer', '2016 – 2018', 'Beta GmbH', 'Drove a van'),
  '## Languages',
  'English, German',
])

describe('scoreReading', () => {
  const whole = parseResume(plain)
  const entriesOf = (
    change: (entries: (typeof whole.sections)[number]['entries']) => object[],
  ) => ({
    ...whole,
    sections: whole.sections.map((section) =>
      section.kind === 'work'
        ? { ...section, entries: change(section.entries) as typeof section.entries }
        : section,
    ),
  })

  it.each<[string, ReturnType<typeof entriesOf>]>([
    ['without its jobs', entriesOf(() => [])],
    ['with jobs without dates', entriesOf((all) => all.map((one) => ({ ...one, fields: {} })))],
    [
      'with jobs that lack an employer',
      entriesOf((all) =>
        all.map((one) => {
          const { name: _, ...fields } = one.fields
          return { ...one, fields }
        }),
      ),
    ],
    ['without a person', { ...whole, sections: whole.sections.slice(1) }],
  ])('is less for a reading %s', (_, worse) => {
    expect(scoreReading(worse)).toBeLessThan(scoreReading(whole) - 0.2)
  })

  it('is less for dates out of order', () => {
    const three = parseResume(
      sourceOf([
        ...heading,
        ...job('Nurse', '2012 – 2014', 'Acme GmbH', 'Led six people'),
        ...job('Carer', '2018 – 2020', 'Beta GmbH', 'Drove a van'),
        ...job('Porter', '2015 – 2016', 'Gamma GmbH', 'Carried it'),
      ]),
    )
    const sections = three.sections.map((section) =>
      section.kind === 'work'
        ? {
            ...section,
            entries: [...section.entries].sort((a, b) =>
              (b.fields.startDate?.text ?? '').localeCompare(a.fields.startDate?.text ?? ''),
            ),
          }
        : section,
    )
    expect(scoreReading(three)).toBeLessThan(scoreReading({ ...three, sections }))
  })
})

describe('other readings of a file', () => {
  it('come after the reader’s own, each once, all copied from the file', () => {
    const readings = findReadings(() => doubtful)
    const [own, ...others] = readings
    expect(own?.draft).toEqual(parseResume(doubtful))
    expect(others.length).toBeGreaterThan(0)
    expect(others.length).toBeLessThanOrEqual(3)
    const said = readings.map(({ draft }) =>
      JSON.stringify(
        draft.sections.map(({ entries }) => entries.map(({ fields, lists }) => [fields, lists])),
      ),
    )
    expect(new Set(said).size).toBe(readings.length)
    for (const { draft } of readings) expect(untrueValues(draft)).toEqual([])
  })

  it('are the most likely ones first: jobs under a heading in words of its own', () => {
    const [own, other] = findReadings(() => strange)
    if (!own || !other) throw new Error('There is no other reading')
    expect(own.draft.sections.some(({ kind }) => kind === 'work')).toBe(false)
    expect(other.name).toEqual({ id: 'headings', dateColumn: null })
    const { entries, leftOver } = compareReadings(other.draft, own.draft)
    expect(entries).toContainEqual({ kind: 'work', now: 2, before: 0 })
    expect(leftOver.now).toBeLessThan(leftOver.before)
  })

  it('are none where every decision gives the same', () => {
    expect(findReadings(() => sourceOf(['# Ida van der Long', 'ida@example.org']))).toHaveLength(1)
  })

  it('of one layout arrange its lines once', () => {
    const seen: string[] = []
    findReadings(({ columns }) => {
      seen.push(columns)
      return plain
    })
    expect(seen.sort()).toEqual(['joined', 'scored', 'split'])
  })
})
