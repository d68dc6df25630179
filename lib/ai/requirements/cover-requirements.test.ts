import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { coverRequirements, type RequirementContext } from './cover-requirements'
import { reportRequirements } from './report-requirements'

const cv = {
  basics: { name: 'Ada Berg', label: 'Operations Director' },
  work: [
    {
      ...{ name: 'Northline', position: 'Operations Director', startDate: '2019-01' },
      highlights: ['Led a department of 140 people across three sites', 'Cut waste by 12%'],
    },
    {
      ...{ name: 'Northline', position: 'Operations Manager' },
      ...{ startDate: '2016-01', endDate: '2018-12', highlights: ['Planned the shifts'] },
    },
    {
      ...{ name: 'Harbour Mill', position: 'Production Supervisor' },
      ...{ startDate: '2013-01', endDate: '2015-12' },
      highlights: ['Wrote the weekly report in Excel', 'Built reports in T-SQL'],
    },
  ],
  education: [{ institution: 'Kirk College', area: 'Engineering', studyType: 'BSc' }],
  languages: [{ language: 'German', fluency: 'B2' }],
}

function coverAd(ad: string, context: RequirementContext = {}) {
  const imported = importJsonResume(cv, createIdGenerator())
  const prepared = preparePosting(ad)
  if (!imported.ok || !prepared.ok) throw new Error('cannot be read')
  const index = indexCv(imported.document, '2026-11')
  const found = coverRequirements(readPosting(prepared.text), index, context)
  return { ...found, text: prepared.text }
}

const inAd = (line: string) =>
  `Head of Operations\n\nHartwell Foods makes soup.\n\nYour profile\n- ${line}\n- Curiosity`
function stateOf(line: string) {
  const { requirements } = coverAd(inAd(line))
  return requirements.find((one) => one.line === line)?.state
}

const ad = `Head of Operations

Hartwell Foods makes soup in Leith. You report to the Operations Director.

Your tasks
• Plan the shifts of two sites
• Lead 100 people

Your profile
1. At least three years in operations management
2. Fluent German
3. A forklift licence
4. Curiosity

Nice to have
- SQL

What we offer
A car, 30 days off and a pension.`

describe('lines', () => {
  it('reads each line that asks for something once, whole, below its heading', () => {
    const { requirements, text } = coverAd(ad)
    expect(requirements.map(({ line, heading, group }) => [line, heading, group])).toEqual([
      ['Plan the shifts of two sites', 'Your tasks', 'duty'],
      ['Lead 100 people', 'Your tasks', 'duty'],
      ['At least three years in operations management', 'Your profile', 'essential'],
      ['Fluent German', 'Your profile', 'essential'],
      ['A forklift licence', 'Your profile', 'essential'],
      ['Curiosity', 'Your profile', 'essential'],
      ['SQL', 'Nice to have', 'nice'],
    ])
    for (const { line, place, parts } of requirements) {
      expect(text.slice(place?.start, place?.end)).toBe(line)
      for (const part of parts)
        expect(text.slice(part.place?.start, part.place?.end)).toBe(part.words)
    }
  })

  it.each([
    ['de', 'Ihr Profil', 'Wir bieten'],
    ['pl', 'Wymagania', 'Oferujemy'],
    ['cs', 'Požadujeme', 'Nabízíme'],
    ['tr', 'Aranan nitelikler', 'Sunduğumuz imkanlar'],
    ['el', 'Απαιτούμενα προσόντα', 'Προσφέρουμε'],
    ['ru', 'Требования', 'Мы предлагаем'],
    ['uk', 'Вимоги', 'Пропонуємо'],
    ['ja', '応募資格', '福利厚生'],
    ['ko', '자격 요건', '복리후생'],
    ['zh', '任职要求', '福利待遇'],
    ['ar', 'المتطلبات', 'المزايا'],
    ['he', 'דרישות', 'אנחנו מציעים'],
    ['hi', 'आवश्यक योग्यता', 'लाभ'],
    ['vi', 'Yêu cầu', 'Quyền lợi'],
    ['id', 'Persyaratan', 'Kami menawarkan'],
    ['sv', 'Kvalifikationer', 'Vi erbjuder'],
    ['ro', 'Cerințe', 'Oferim'],
    ['fa', 'شرایط احراز', 'مزایا'],
  ])('knows headings of %s', (_language, must, offer) => {
    const { requirements } = coverAd(
      `Title\n\n${must}\n- Excel\n- PostgreSQL\n\n${offer}\n- Gympass\n- MacBook 2026 and more words here`,
    )
    expect(requirements.map(({ line, group }) => [line, group])).toEqual([
      ['Excel', 'essential'],
      ['PostgreSQL', 'essential'],
    ])
  })

  it('reads the cells of a table, and what a sentence leads to', () => {
    const { requirements } = coverAd(
      'Buyer\n\nYour tasks | Tenders\n | Supplier visits\n\nYour profile | SAP\n | Excel\n\nWe offer | A car',
    )
    expect(requirements.map(({ line, group }) => [line, group])).toEqual([
      ['Tenders', 'duty'],
      ['Supplier visits', 'duty'],
      ['SAP', 'essential'],
      ['Excel', 'essential'],
    ])
  })
})

describe('states', () => {
  it.each([
    ['Leading teams of more than 100 people', 'covered'],
    ['Leading teams of more than 200 people', 'partly'],
    // Over two roles of an employer, and over two employers.
    ['Nine years in operations management', 'covered'],
    ['More than nine years of experience in production or operations', 'covered'],
    ['Three years of experience in operations', 'covered'],
    ['SQL', 'covered'],
    ['Good IT skills', 'covered'],
    ['Fluent German', 'partly'],
    ['A degree in engineering', 'covered'],
    ['A forklift licence', 'missing'],
    ['Willingness to travel', 'ask'],
    ['Excel or Tableau', 'covered'],
    ['Excel and Tableau', 'partly'],
    ['Salesforce', 'missing'],
  ])('%s: %s', (line, state) => {
    expect(stateOf(line)).toBe(state)
  })

  it('counts the requirements that a CV can show, in groups that add up', () => {
    const { groups, ...all } = coverAd(ad).count
    // "Curiosity" is for the person to say.
    expect(all).toEqual({ covered: 4, partly: 1, ownWord: 0, of: 6 })
    expect(groups).toEqual({
      essential: { covered: 1, partly: 1, ownWord: 0, of: 3 },
      nice: { covered: 1, partly: 0, ownWord: 0, of: 1 },
      duty: { covered: 2, partly: 0, ownWord: 0, of: 2 },
    })
  })

  it('lets the person confirm, remove and add', () => {
    const answers = [
      {
        ...{ demand: 'forklift licence', line: 'Planned the shifts', isThis: true },
        ...{ address: 'work/x/text' as never, at: '2026-11-01T00:00:00.000Z' },
      },
    ]
    const own = { removed: ['Curiosity'], added: ['Lean management'] }
    const { requirements, count } = coverAd(ad, { answers, own })
    const byLine = new Map(requirements.map((one) => [one.line, one]))
    expect(byLine.get('A forklift licence')).toMatchObject({ state: 'covered', isOwnWord: true })
    // The word of the person is no proof.
    expect(count.groups.essential).toMatchObject({ covered: 1, ownWord: 1, of: 4 })
    expect(byLine.has('Curiosity')).toBe(false)
    expect(byLine.get('Lean management')).toMatchObject({ place: null, group: 'essential' })
  })
})

it('takes what the CV says for proof, also where the person said yes before', () => {
  const yes = {
    ...{ demand: 'sql', line: 'Built reports in T-SQL', isThis: true },
    ...{ address: 'work/x/text' as never, at: '2026-11-01T00:00:00.000Z' },
  }
  const { requirements, count } = coverAd(ad, { answers: [yes] })
  expect(requirements.at(-1)).toMatchObject({ line: 'SQL', state: 'covered', isOwnWord: false })
  expect(count).toMatchObject({ covered: 4, ownWord: 0 })
})

it('reports to programs', () => {
  const { covered, of, groups, requirements: reported } = reportRequirements(coverAd(ad))
  expect([covered, of]).toEqual([4, 6])
  expect(groups).toEqual({
    essential: { covered: 1, of: 3 },
    nice: { covered: 1, of: 1 },
    duty: { covered: 2, of: 2 },
  })
  expect(reported.at(-1)).toMatchObject({
    ...{ line: 'SQL', heading: 'Nice to have', group: 'nice', essential: false, state: 'shown' },
    parts: [{ words: 'SQL', kind: 'skill', state: 'shown', evidence: [{ words: 'T-SQL' }] }],
  })
})
