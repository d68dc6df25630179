import { describe, expect, it, vi } from 'vitest'
import { compareReadings } from '../draft/compare-readings'
import type { DraftSection, ImportDraft, ReadingDoubt } from '../draft/draft-types'
import { importLimits } from '../import-limits'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import { untrueValues } from '../testing/untrue-values'
import { findProblems } from './find-problems'
import { findReadings, parseBest } from './find-readings'
import type { LayoutChoice } from './reading-choice'
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
  const codesOf = (draft: ImportDraft) => scoreReading(draft).doubts.map(({ code }) => code)
  const withEntries = (
    change: (entries: DraftSection['entries']) => DraftSection['entries'],
  ): ImportDraft => ({
    ...whole,
    sections: whole.sections.map((section) =>
      section.kind === 'work' ? { ...section, entries: change(section.entries) } : section,
    ),
  })
  const without = (name: string): ImportDraft =>
    withEntries((entries) =>
      entries.map((entry, at) => {
        const { [name]: _, ...fields } = entry.fields
        return at === 0 ? { ...entry, fields } : entry
      }),
    )
  const ofKind = (kind: DraftSection['kind']): ImportDraft => ({
    ...whole,
    sections: whole.sections.map((one) => (one.kind === 'work' ? { ...one, kind } : one)),
  })

  it('is high for a file that is read whole', () => {
    const { score, doubts } = scoreReading(whole)
    expect(score).toBeGreaterThan(0.95)
    expect(score).toBeLessThanOrEqual(1)
    expect(doubts).toEqual([])
  })

  it.each<[string, ImportDraft, ReadingDoubt['code']]>([
    ['jobs that are left over', withEntries(() => []), 'words-outside'],
    ['ranges that date nothing', ofKind('custom'), 'ranges-outside'],
    ['jobs in a section of no kind', ofKind('custom'), 'dated-section'],
    ['a missing name', { ...whole, sections: whole.sections.slice(1) }, 'no-name'],
    ['an address that is no value', { ...whole, sections: whole.sections.slice(1) }, 'no-email'],
    ['neither jobs nor schools', { ...whole, sections: whole.sections.slice(0, 1) }, 'no-entries'],
    ['a job without an employer', without('name'), 'unlike-entries'],
  ])('falls for %s', (_, worse, code) => {
    expect(codesOf(worse)).toContain(code)
    expect(scoreReading(worse).score).toBeLessThan(scoreReading(whole).score - 0.05)
  })

  it('names the section that it doubts, and the largest loss first', () => {
    const { doubts } = scoreReading(ofKind('custom'))
    expect(doubts[0]).toEqual({ code: 'words-outside', section: null })
    const section = ofKind('custom').sections.find(({ kind }) => kind === 'custom')?.id
    expect(doubts).toContainEqual({ code: 'dated-section', section })
  })

  it('misses jobs in a file of four ranges, in whatever form they are written', () => {
    const years = ['09 2019 - 10 2021', '01/2015 to 02/2017', '2012 – 2014', '2008 – 2010']
    const lines = years.flatMap((range) => ['Nurse', `Acme\t${range}`, ''])
    expect(codesOf(parseResume(sourceOf([...heading.slice(0, 2), ...lines])))).toContain('no-jobs')
    expect(
      codesOf(parseResume(sourceOf([...heading.slice(0, 2), ...lines.slice(3)]))),
    ).not.toContain('no-jobs')
  })

  it('takes a summary that swallowed the file for letters outside of fields', () => {
    const prose = 'Led six people through two moves and one flood, and wrote it all down. '.repeat(
      12,
    )
    const text = sourceOf(['# Ida van der Long', 'ida@example.org', '## Profile', prose])
    const draft = parseResume(text)
    expect(draft.sections[0]?.entries[0]?.fields.summary?.text.length).toBeGreaterThan(600)
    expect(codesOf(draft)).toContain('words-outside')
  })

  it('is less for dates out of order', () => {
    const three = [
      ...job('Nurse', '2012 – 2014', 'Acme GmbH', 'Led six people'),
      ...job('Carer', '2018 – 2020', 'Beta GmbH', 'Drove a van'),
      ...job('Porter', '2015 – 2016', 'Gamma GmbH', 'Carried it'),
    ]
    const inOrder = [...three.slice(3, 6), ...three.slice(6), ...three.slice(0, 3)]
    const [mixed, ordered] = [three, inOrder].map((jobs) =>
      scoreReading(parseResume(sourceOf([...heading, ...jobs]))),
    )
    expect(mixed?.score).toBeLessThan(ordered?.score ?? 0)
  })
})

describe('other readings of a file', () => {
  it('come after the reader’s own, each once, all copied from the file', () => {
    const readings = findReadings({ source: doubtful })
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

  it('are rivals of a reading that is not good enough, of which a better one is taken', () => {
    const first = parseResume(strange)
    expect(first.sections.some(({ kind }) => kind === 'work')).toBe(false)
    const draft = parseBest({ source: strange })
    expect(draft.doubts).toBeUndefined()
    const { entries, leftOver } = compareReadings(draft, first)
    expect(entries).toContainEqual({ kind: 'work', now: 2, before: 0 })
    expect(leftOver.now).toBeLessThan(leftOver.before)
    const [own] = findReadings({ source: strange })
    expect(own).toEqual({ name: { id: 'scored', dateColumn: null }, draft })
  })

  it('leave a bad reading as it is where none is better, and its draft says why', () => {
    const lines = ['Ida van der Long', 'ida@example.org', 'Wind', '2012 – 2014', 'Rain', 'Leeds']
    const source = sourceOf(lines)
    const draft = parseBest({ source })
    const { score, doubts } = scoreReading(parseResume(source))
    expect(score).toBeLessThan(0.75)
    const problems = findProblems(parseResume(source))
    expect(problems).toHaveLength(1)
    expect(draft).toEqual({ ...parseResume(source), doubts, problems })
  })

  it('are not read for a file of more lines than may be read again', () => {
    const long = sourceOf(Array.from({ length: importLimits.rivalLines + 1 }, () => '2012 – 2014'))
    const arrange = vi.fn(() => plain)
    expect(parseBest({ source: long, arrange }).doubts).toBeDefined()
    expect(arrange).not.toHaveBeenCalled()
  })

  it('are none where every decision gives the same', () => {
    const source = sourceOf(['# Ida van der Long', 'ida@example.org'])
    expect(findReadings({ source })).toHaveLength(1)
  })

  it('of one layout arrange its lines once', () => {
    const arrange = vi.fn((_: LayoutChoice) => plain)
    findReadings({ source: plain, arrange })
    expect(arrange.mock.calls.map(([{ columns }]) => columns).sort()).toEqual([
      ...['joined', 'lanes', 'split', 'stated'],
    ])
  })
})
