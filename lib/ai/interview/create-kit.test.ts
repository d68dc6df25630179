import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { coverRequirements } from '../requirements/cover-requirements'
import { createKit } from './create-kit'
import type { Asked, Question } from './kit-types'
import { withFollowUps } from './place-model-questions'
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
- Experience in leading a shift
`

const job = (name: string, position: string, startDate: string, endDate = '') => ({
  ...{ name, position, startDate, endDate },
})

function kitOf(document: ResumeDocument, posting = ad) {
  const prepared = preparePosting(posting)
  const text = prepared.ok ? prepared.text : ''
  const reading = readPosting(text)
  const index = indexCv(document, asOf)
  const { requirements } = coverRequirements(reading, index)
  const kit = createKit({ document, cv: index, posting: text, reading, requirements, asOf })
  return { kit, text, index, faults: kitFaults(kit, document, text) }
}

const say = ({ form, quotes, months }: Asked) =>
  [form, ...quotes.map(textOfQuote), ...(months > 0 ? [months] : [])].join(' | ')
const linesOf = (question: Question | undefined) =>
  question?.lines.map(({ quote, marked }) => [textOfQuote(quote), marked])

describe('the questions of a kit', () => {
  it('are one of each theme that the CV and the job hold, with lines of the CV', () => {
    const { kit, text, faults } = kitOf(cv)
    expect(faults).toEqual([])
    expect(kit.questions.map(say)).toEqual([
      'leading',
      'figure | 40 %',
      'failure',
      'employer | Crumb & Sons',
      'you',
      'pause | Baker, Tideline | Bakery manager, Hollow Lane | 18',
    ])
    const [leading, numbers, failure, here, you] = kit.questions
    expect(linesOf(leading)).toEqual([['Lead nine bakers and hold their reviews.', '']])
    expect(leading?.job?.words).toContain('leading a shift')
    expect(linesOf(numbers)).toEqual([
      ['Cut waste by 40 % with Excel.', '40 %'],
      ['Baked for €2.5 million a year.', '€2.5 million'],
    ])
    expect(linesOf(failure)).toEqual([])
    expect(here?.job?.from).toBe(text.indexOf('Crumb & Sons'))
    expect(linesOf(you)?.[0]).toEqual(['Cut waste by 40 % with Excel.', 'Excel'])
  })

  it('are few where there is little: nothing is asked that neither of them gives rise to', () => {
    expect(kitOf(cvOf({}), '').kit.questions.map(say)).toEqual(['failure'])
    expect(kitOf(cvOf({})).kit.questions.map(say)).toEqual([
      'leading',
      'failure',
      'employer | Crumb & Sons',
      'you',
    ])
    const hidden = cvOf({ work: [job('Hollow Lane', 'Team lead', '2018-01', '2019-01')] })
    const [entry] = hidden.content.work
    if (entry) entry.hidden = true
    expect(kitOf(hidden, '').kit.questions.map(say)).toEqual(['failure'])
  })

  const highlights = [
    'Led a team of 12 nurses.',
    'Introduced a new rota system.',
    'Cut medication errors by half.',
    'Negotiated shifts with the union.',
  ]
  const german = [
    'Leitung eines Teams von 12 Pflegekräften.',
    'Einführung eines neuen Dienstplans.',
    'Fehler bei der Medikation halbiert.',
    'Verhandelte Schichten mit dem Betriebsrat.',
  ]
  const japanese = ['12名の看護師を統括', '新システムの導入', '障害対応を改善', '労働組合と交渉']
  const arabic = [
    'قاد فريقا من 12 ممرضا',
    'إعادة هيكلة القسم',
    'عالج أزمة الأدوية',
    'التفاوض مع النقابة',
  ]
  it.each([[highlights], [german], [japanese], [arabic]])(
    'know the line of a theme: %s',
    (lines) => {
      const { kit } = kitOf(
        cvOf({ work: [{ ...job('A', 'Nurse', '2020-01'), highlights: lines }] }),
        '',
      )
      const found = (['leading', 'change', 'failure', 'conflict'] as const).map(
        (theme) => linesOf(kit.questions.find((one) => one.theme === theme))?.[0]?.[0],
      )
      expect(found).toEqual(lines)
    },
  )

  it('ask for a gap where nothing in the CV fills it, and every job has dates', () => {
    const gaps = (file: object) =>
      kitOf(cvOf(file))
        .kit.questions.filter(({ theme }) => theme === 'gap')
        .map(say)
    const work = [
      job('Hollow Lane', 'Baker', '2024-01'),
      job('Old Mill', 'Baker', '2018-01', '2021-12'),
    ]
    expect(gaps({ work })).toEqual(['pause | Baker, Old Mill | Baker, Hollow Lane | 24'])
    const education = [{ institution: 'Arnby', startDate: '2022-01', endDate: '2023-12' }]
    expect(gaps({ work, education })).toEqual([])
    const volunteer = [{ organization: 'Kitchen', startDate: '2022-02', endDate: '2023-11' }]
    expect(gaps({ work, volunteer })).toEqual([])
    expect(gaps({ work: [...work, job('Somewhere', 'Cook', 'a while ago')] })).toEqual([])
    expect(gaps({ work: [job('Old Mill', 'Baker', '2018-01', '2025-10')] })).toEqual([
      'since | Baker, Old Mill | 12',
    ])
    expect(gaps({ work: [job('Old Mill', 'Baker', '2018-01', '2026-08')] })).toEqual([])
  })

  it('take the roles at one employer as one job', () => {
    const document = cvOf({ work: [job('Hollow Lane', 'Baker', '2025-01', '2025-07')] })
    const [entry] = document.content.work
    if (!entry) throw new Error('There is no job')
    const role = (position: string, startDate: string, endDate: string) => ({
      ...{ id: ids.node(), hidden: false, keepTogether: true, breakBefore: false },
      ...{ position, location: '', startDate, endDate, summary: '', highlights: [] },
    })
    entry.position = ''
    entry.roles = [role('Head baker', '2025-03', '2025-10'), role('Baker', '2025-01', '2025-02')]
    const { kit, faults } = kitOf(document)
    expect(faults).toEqual([])
    expect(kit.questions.map(say).at(-1)).toBe('since | Head baker, Hollow Lane | 12')
  })
})

it('questions that a model chose follow those that they go on from, with their lines', () => {
  const { kit, text, index } = kitOf(cv)
  const [post] = cv.content.work
  const place = (at: number) => `${post?.highlights[at]?.id}/text`
  const lead = { quote: 'Lead nine bakers', place: place(0) }
  const chosen = [
    {
      form: 'hardest' as const,
      cv: lead,
      job: null,
      notes: [{ quote: 'with Excel', place: place(1) }],
    },
    { form: 'begin' as const, cv: null, job: 'Sourdough', notes: [] },
    { form: 'transfer' as const, cv: lead, job: 'Teamwork', notes: [] },
    {
      form: 'how' as const,
      cv: { quote: 'Lead ninety bakers', place: place(0) },
      job: null,
      notes: [],
    },
    { form: 'interest' as const, cv: null, job: 'Night shifts', notes: [] },
  ]
  const questions = withFollowUps(kit.questions, chosen, index, text)
  expect(kitFaults({ questions }, cv, text)).toEqual([])
  expect(
    questions.flatMap(({ theme, followUps }) => followUps.map((one) => `${theme}: ${say(one)}`)),
  ).toEqual([
    'leading: hardest | Lead nine bakers',
    'here: begin | Sourdough',
    'you: transfer | Teamwork | Lead nine bakers',
  ])
  expect(linesOf(questions[0])).toEqual([
    ['Lead nine bakers and hold their reviews.', ''],
    ['Cut waste by 40 % with Excel.', 'with Excel'],
  ])
})

it('the lines of a question stay in their order when a model asks about the first', () => {
  const { kit, text, index } = kitOf(cv)
  const numbers = kit.questions.filter(({ theme }) => theme === 'numbers')
  const [first] = numbers[0]?.lines[0]?.quote.parts ?? []
  const about = { quote: first?.words ?? '', place: first?.address ?? '' }
  const chosen = [{ form: 'hardest' as const, cv: about, job: null, notes: [] }]
  const [asked] = withFollowUps(numbers, chosen, index, text)
  expect(asked?.followUps).toHaveLength(1)
  expect(asked?.lines).toHaveLength(2)
  expect(asked?.lines).toEqual(numbers[0]?.lines)
})

it('a fault of a kit is found', () => {
  const { kit, text } = kitOf(cv)
  const faultsOf = (words: string) => {
    const questions = kit.questions.map((one) =>
      one.theme === 'here' ? { ...one, quotes: [{ of: 'job' as const, from: 0, words }] } : one,
    )
    return kitFaults({ questions }, cv, text)
  }
  expect(faultsOf('Night')).toEqual([])
  expect(faultsOf('Day')).toEqual(['Day'])
  expect(kitFaults({ questions: [...kit.questions, ...kit.questions] }, cv, text)).not.toEqual([])
})
