import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { coverPosting } from '../coverage/cover-posting'
import { withAnswer } from '../coverage/demand-answers'
import { indexCv } from '../cv/cv-index'
import { joinDemands } from '../posting/own-demands'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { createKit } from './create-kit'
import type { Question } from './kit-types'
import { textOfQuote } from './quotes'
import { kitFaults } from './testing/kit-faults'

const ids = createIdGenerator()
const asOf = '2026-11'

function cvOf(file: object): ResumeDocument {
  const imported = importJsonResume({ basics: { name: 'Rosa Lind' }, ...file }, ids)
  if (!imported.ok) throw new Error('not a CV')
  return imported.document
}

const cv = cvOf({
  basics: { name: 'Rosa Lind', summary: 'Bread is what I do.' },
  work: [
    {
      ...{ name: 'Hollow Lane', position: 'Bakery manager', startDate: '2021-11' },
      highlights: ['Lead nine bakers and hold their reviews.', 'Cut waste by 40 % with Excel.'],
    },
    {
      ...{ name: 'Tideline', position: 'Baker', startDate: '2019-05', endDate: '2020-04' },
      highlights: ['Baked for €2.5 million a year.'],
    },
    { name: 'Old Mill', position: 'Paralegal', startDate: '2014-02', endDate: '2019-04' },
  ],
  education: [{ institution: 'Arnby College', area: 'Food science', studyType: 'BSc' }],
  languages: [{ language: 'German', fluency: 'B2' }],
})

const ad = `Night baker at Crumb & Sons

Requirements:
- Five years of experience as a baker
- Excel
- Sourdough
- Fluent German
- Teamwork
`

function kitOf(document: ResumeDocument, posting = ad, own: string[] = [], answered = '') {
  const prepared = preparePosting(posting)
  const text = prepared.ok ? prepared.text : ''
  const reading = readPosting(text)
  const index = indexCv(document, asOf)
  const line = index.texts.find((one) => one.text === answered)
  const answers = line
    ? withAnswer([], own[0] ?? '', {
        ...{ line: line.text, address: line.address, isThis: true, at: '1' },
      })
    : []
  const requirements = joinDemands(reading.requirements, { removed: [], added: own })
  const { covered } = coverPosting({ requirements, title: reading.title }, index, answers)
  const kit = createKit({ document, cv: index, posting: text, reading, covered, asOf })
  return { kit, text, faults: kitFaults(kit, document, text, own) }
}

const say = ({ form, quotes, months }: Question) =>
  [form, ...quotes.map(textOfQuote), ...(months > 0 ? [months] : [])].join(' | ')

describe('demands of a job', () => {
  it('have the lines of the CV that show them, or are gaps', () => {
    const { kit, faults } = kitOf(cv)
    expect(faults).toEqual([])
    const rows = kit.demands.map(({ requirement, state, evidence, question }) => [
      requirement.words,
      `${state} ${question.form}`,
      evidence.map(({ quote }) => textOfQuote(quote)),
    ])
    expect(rows).toEqual([
      [
        'Five years of experience as a baker',
        'shown years',
        ['Bakery manager, Hollow Lane', 'Baker, Tideline'],
      ],
      ['Excel', 'shown example', ['Cut waste by 40 % with Excel.']],
      ['Sourdough', 'gap gap', []],
      ['Fluent German', 'partly partly', ['German, B2']],
      ['Teamwork', 'gap quality', []],
    ])
    expect(kit.demands[1]?.evidence[0]?.marked).toBe('Excel')
  })

  it('that the person added are theirs, and what they said of a line is evidence', () => {
    const line = 'Lead nine bakers and hold their reviews.'
    const { kit, faults } = kitOf(cv, ad, ['conflict mediation'], line)
    expect(faults).toEqual([])
    expect(kit.demands.at(-1)).toMatchObject({
      state: 'shown',
      evidence: [{ quote: { parts: [{ words: line }] } }],
      question: { job: null, quotes: [{ of: 'person', words: 'conflict mediation' }] },
    })
    expect(kitOf(cv, ad, ['conflict mediation']).kit.demands.at(-1)?.state).toBe('gap')
  })

  it('have keys that the next job that asks the same has, too', () => {
    const other = kitOf(
      cv,
      'Baker\n\nYou bring:\n- sourdough\n- patience and a driving licence',
    ).kit
    const keyOf = (words: RegExp, { demands }: typeof other) =>
      demands.find(({ requirement }) => words.test(requirement.words))?.question.key
    expect(keyOf(/sourdough/i, other)).toBe(keyOf(/sourdough/i, kitOf(cv).kit))
  })
})

describe('questions about a way through work', () => {
  it('speak of jobs, pauses, changes and numbers that the CV has', () => {
    const { kit, text } = kitOf(cv)
    expect(kit.questions.map(say)).toEqual([
      'employer | Crumb & Sons',
      'newest | Bakery manager, Hollow Lane',
      'leaving | Bakery manager, Hollow Lane',
      'new-field | Paralegal, Old Mill | Baker, Tideline',
      'pause | Baker, Tideline | Bakery manager, Hollow Lane | 18',
      'figure | 40 %',
      'figure | €2.5 million',
    ])
    expect(kit.questions[0]?.job?.from).toBe(text.indexOf('Crumb & Sons'))
    expect(kit.questions[5]?.lines.map(textOfQuote)).toEqual(['Cut waste by 40 % with Excel.'])
  })

  const job = (name: string, position: string, startDate: string, endDate = '') => ({
    ...{ name, position, startDate, endDate },
  })
  const asked = (file: object) => kitOf(cvOf(file)).kit.questions.map(say).slice(1)

  it('ask of a short stay that has ended, of no other', () => {
    const now = job('Hollow Lane', 'Baker', '2026-08')
    const before = job('Old Mill', 'Miller', '2019-01', '2026-07')
    const stays = (...work: object[]) =>
      asked({ work }).filter((question) => question.startsWith('short-stay'))
    expect(stays(now, job('Tideline', 'Baker', '2026-01', '2026-07'))).toEqual([
      'short-stay | Baker, Tideline | 7',
    ])
    // Ongoing; long; dates in years; a neighbour at the same employer.
    expect(stays(now)).toEqual([])
    expect(stays(now, before)).toEqual([])
    expect(stays(now, job('Tideline', 'Baker', '2025', '2025'))).toEqual([])
    expect(stays(now, job('hollow lane', 'Trainee', '2026-02', '2026-07'))).toEqual([])
    const studies = [{ institution: 'Arnby', startDate: '2025-09', endDate: '2026-09' }]
    const beside = { work: [now, job('Tideline', 'Baker', '2026-01', '2026-07')] }
    expect(asked({ ...beside, education: studies }).join()).not.toContain('short-stay')
  })

  it('ask of a pause where nothing in the CV fills it, and every job has dates', () => {
    const work = [
      job('Hollow Lane', 'Baker', '2024-01'),
      job('Old Mill', 'Baker', '2018-01', '2021-12'),
    ]
    const pauses = (file: object) =>
      asked(file).filter((question) => /^(?:pause|since)/.test(question))
    expect(pauses({ work })).toEqual(['pause | Baker, Old Mill | Baker, Hollow Lane | 24'])
    const education = [{ institution: 'Arnby', startDate: '2022-01', endDate: '2023-12' }]
    expect(pauses({ work, education })).toEqual([])
    const volunteer = [{ organization: 'Kitchen', startDate: '2022-02', endDate: '2023-11' }]
    expect(pauses({ work, volunteer })).toEqual([])
    expect(pauses({ work: [...work, job('Somewhere', 'Cook', 'a while ago')] })).toEqual([])
    expect(pauses({ work: [job('Old Mill', 'Baker', '2018-01', '2025-10')] })).toEqual([
      'since | Baker, Old Mill | 12',
    ])
    expect(pauses({ work: [job('Old Mill', 'Baker', '2018-01', '2026-08')] })).toEqual([])
  })

  it('take the roles at one employer as one job', () => {
    const document = cvOf({ work: [job('Hollow Lane', 'Baker', '2025-01', '2026-07')] })
    const [entry] = document.content.work
    if (!entry) throw new Error('There is no job')
    const role = (position: string, startDate: string, endDate: string) => ({
      ...{ id: ids.node(), hidden: false, keepTogether: true, breakBefore: false },
      ...{ position, location: '', startDate, endDate, summary: '', highlights: [] },
    })
    entry.position = ''
    entry.roles = [role('Head baker', '2026-03', ''), role('Baker', '2025-01', '2026-02')]
    const { kit, faults } = kitOf(document)
    expect(faults).toEqual([])
    expect(kit.questions.map(say).slice(1)).toEqual([
      'newest | Head baker, Hollow Lane',
      'leaving | Head baker, Hollow Lane',
    ])
  })

  it('say nothing of what is hidden, and nothing of an empty CV', () => {
    const hidden = cvOf({ work: [job('Hollow Lane', 'Baker', '2018-01', '2019-01')] })
    const [entry] = hidden.content.work
    if (entry) entry.hidden = true
    expect(kitOf(hidden).kit.questions.map(say)).toEqual(['employer | Crumb & Sons'])
    const none = kitOf(cvOf({}), '')
    expect(none.kit).toMatchObject({ demands: [], questions: [] })
    expect(none.kit.general.length).toBeGreaterThan(4)
  })
})

it('a fault of a kit is found', () => {
  const { kit, text } = kitOf(cv)
  const [first, ...others] = kit.questions
  const changed = (words: string): Question => ({
    ...(first as Question),
    quotes: [{ of: 'job', from: 0, words }],
  })
  const faultsOf = (words: string) =>
    kitFaults({ ...kit, questions: [changed(words), ...others] }, cv, text)
  expect(faultsOf('Night')).toEqual([])
  expect(faultsOf('Day')).toEqual(['Day'])
  const [demand] = kit.demands
  if (!demand) throw new Error('There is no demand')
  const bare = { ...kit, demands: [{ ...demand, evidence: [] }] }
  expect(kitFaults(bare, cv, text)).not.toEqual([])
})
