import { expect, it } from 'vitest'
import { createCustomEntry, createEntry } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { allRules } from './all-rules'
import type { CheckStatus, RuleId } from './rule'
import { runChecks } from './run-checks'
import { ask, bullets, posts } from './testing/cases'

const ids = createIdGenerator()
const detail = (label: string, value: string) => ({
  basics: { details: [{ id: ids.node(), label, value }] },
})
const statusOf = (id: RuleId, changes: Parameters<typeof ask>[0]) =>
  runChecks(ask(changes)).results.find((result) => result.id === id)?.status

const posting = (...demands: string[]) => ({
  posting: `Data Engineer\nRequirements\n${demands.map((demand) => `- ${demand}`).join('\n')}`,
})
const many = (text: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${text} ${'abcdefghijkl'[at]} of the plant`)

const degree = { institution: 'Northport', studyType: 'BSc', area: 'Physics' }
const skill = (changes: { name?: string; level?: string; keywords?: string[] }) => ({
  content: { skills: [{ ...createEntry('skills', ids), name: 'Data', ...changes }] },
})
const section = (title: string, name = 'Sorting of grains') => ({
  id: ids.node(),
  title,
  entries: [{ ...createCustomEntry(ids), name }],
})
const place = { address: '', postalCode: '', city: 'Leeds', region: '', countryCode: 'GB' }
const mail = (local: string) => ({ basics: { email: `${local}@example.org` } })
const hobby = (name: string) => ({ sample: { interests: [{ name, keywords: [] }] } })
const school = (studyType: string) => ({
  sample: { education: [{ ...degree, institution: 'Mill School', studyType, endDate: '2009' }] },
})
const course = { content: { education: [{ ...createEntry('education', ids), startDate: '2025' }] } }
const role = (startDate: string, endDate: string) => ({
  ...{ position: 'Fitter', startDate, endDate },
  highlights: [],
})
const duties =
  'I was responsible for the pumps of the plant and the valves. My duties included cleaning, ordering of parts and I had to write the log of each shift, as well as other duties of the plant.'
const toldInText = {
  ...createEntry('work', ids),
  ...{ position: 'Fitter', name: 'Mill', startDate: '2021', summary: 'Repaired the pumps.' },
}
const old = (count: number) => ({
  ...{ startDate: '2003', endDate: '2011' },
  bullets: many('Repaired the pumps and the valves of the plant', count),
})

/** Jobs in a CV without a school. */
const unschooled = (...work: Parameters<typeof posts>) => ({
  sample: { ...posts(...work).sample, education: [] },
})

type Changes = Parameters<typeof ask>[0]
type Case = [id: RuleId, status: CheckStatus, wrong: Changes, right?: Changes]

/** For each rule an input that it reports, and one that it passes (by default the sample itself). */
const cases: Case[] = [
  ['no-blanks', 'fail', bullets('Served ____ guests a day in the harbour')],
  ['name-given', 'fail', { basics: { name: ' ' } }],
  ['contact-given', 'fail', { basics: { email: 'amara(at)example' } }],
  ['contact-given', 'warn', { basics: { phone: '' } }],
  ['place-given', 'warn', { sample: { city: '', region: '' } }],
  ['personal-data', 'warn', detail('Date of birth', '1 May 1990')],
  ['personal-data', 'warn', detail('Marital status', 'married'), detail('Work permit', 'EU')],
  [
    'personal-data',
    'warn',
    { country: 'FR', ...detail('Situation familiale', 'marié') },
    { country: 'FR', ...detail('Date de naissance', '1990') },
  ],
  ['personal-data', 'warn', detail('Nationality', 'British'), detail('Visa', 'Right to work')],
  [
    'personal-data',
    'warn',
    { content: { custom: [section('Personal', 'Date of birth: 1 May 1990')] } },
    { content: { custom: [section('Personal', 'Births and deaths: registry')] } },
  ],
  [
    'no-street-address',
    'warn',
    { basics: { location: { ...place, address: '14 Mill Lane' } } },
    { basics: { location: { ...place, address: 'Flat above the mill' } } },
  ],
  ['plain-email', 'warn', { basics: { email: 'bigga_gaz82@example.org' } }, mail('a_okafor82')],
  ['plain-email', 'warn', mail('sexygirl.amara'), mail('okafor.legendre')],
  ['no-references-line', 'warn', { content: { custom: [section('References on request')] } }],
  [
    'no-references-line',
    'warn',
    { sample: { summary: 'Builds pipelines for banks. References available upon request.' } },
    { sample: { summary: 'Reviewed the references of an available request queue for banks.' } },
  ],
  [
    'school-grades',
    'warn',
    school('GCSEs: English C, Maths D'),
    school('GCSEs in English, Maths, Food Technology'),
  ],
  [
    'school-grades',
    'warn',
    {
      sample: { education: [{ ...degree, studyType: 'A levels', endDate: '2009', score: 'AAB' }] },
    },
    { sample: { education: [{ ...degree, studyType: 'A levels', endDate: '2009' }] } },
  ],
  [
    'old-jobs-short',
    'warn',
    posts({}, { endDate: '2021', startDate: '2012' }, old(3)),
    posts({}, { endDate: '2021', startDate: '2012' }, old(1)),
  ],
  ['main-sections', 'fail', { sample: { work: [] } }],
  ['main-sections', 'warn', { sample: { education: [] } }],
  ['posts-whole', 'fail', posts({ position: '' })],
  ['degrees-dated', 'warn', { sample: { education: [{ ...degree, startDate: '', endDate: '' }] } }],
  ['skills-named', 'warn', skill({ keywords: ['Kafka', 'Expert'] })],
  ['skills-named', 'warn', skill({ name: 'Sehr gut', keywords: [] })],
  [
    'skills-named',
    'warn',
    skill({ level: 'PostgreSQL, Redis', keywords: [] }),
    skill({ name: 'Advanced', level: '', keywords: ['Kafka'] }),
  ],
  [
    'sections-named',
    'warn',
    { content: { custom: [section('')] } },
    { content: { custom: [section('Patents')] } },
  ],
  ['dates-understood', 'warn', posts({ startDate: 'Summer 2019' })],
  ['dates-possible', 'fail', posts({ startDate: '2022', endDate: '2020' })],
  ['dates-possible', 'fail', posts({ startDate: '2031-02' })],
  [
    'newest-first',
    'warn',
    posts({ startDate: '2015', endDate: '2018' }, { startDate: '2019', endDate: '' }),
    posts({ startDate: '2018', endDate: '' }, { startDate: '2019', endDate: '2020' }),
  ],
  [
    'no-long-gaps',
    'warn',
    posts({ startDate: '2022-06' }, { startDate: '2018-01', endDate: '2020-03' }),
    unschooled({ startDate: '2020-08' }, { startDate: '2018-01', endDate: '2020-03' }),
  ],
  [
    'no-long-gaps',
    'warn',
    posts({ startDate: '2012-01' }, { startDate: '2003-01', endDate: '2009-03' }),
    unschooled({ startDate: '2010-06' }, { startDate: '2003-01', endDate: '2009-03' }),
  ],
  // Of an employer with a text of its own, the roles have the dates.
  ['no-long-gaps', 'warn', posts({ roles: [role('2022-06', ''), role('2018-01', '2020-03')] })],
  ['no-end-gap', 'warn', posts({ endDate: '2026-03' }), posts({ endDate: '2026-06' })],
  [
    'no-end-gap',
    'warn',
    posts({ startDate: '2015', endDate: '2019' }),
    { ...posts({ startDate: '2015', endDate: '2019' }), ...course },
  ],
  ['page-count', 'warn', { ...bullets(...many('Repaired the pumps '.repeat(80), 12)), file: null }],
  ['headline-given', 'warn', { sample: { label: ' ' } }],
  ['summary-given', 'warn', { sample: { summary: '' } }],
  ['no-duty-paragraphs', 'warn', bullets(duties), bullets(duties.slice(0, 60))],
  ['no-walls', 'warn', bullets('Repaired the pumps of the plant and its valves. '.repeat(10))],
  ['short-profile', 'warn', { sample: { summary: 'Builds pipelines for finance. '.repeat(30) } }],
  ['bullet-count', 'warn', posts({ bullets: [] })],
  // Also of a job further down.
  ['bullet-count', 'warn', posts({}, { startDate: '2015', endDate: '2019', bullets: [] })],
  ['bullet-limit', 'warn', bullets(...many('Repaired pump', 10))],
  [
    'bullet-limit',
    'warn',
    posts(...Array.from({ length: 8 }, () => ({ bullets: many('Ran', 8) }))),
  ],
  ['bullet-short', 'warn', bullets('Repaired pumps')],
  ['bullet-length', 'warn', bullets('Repaired many of the pumps and the valves '.repeat(8))],
  ['strong-openings', 'warn', bullets('Responsible for the pumps of the plant and the valves')],
  [
    'past-tense',
    'warn',
    posts({
      endDate: '2024-01',
      bullets: ['Repaired the pumps', 'Manage the valves of the plant'],
    }),
    posts({
      endDate: '2024-01',
      bullets: ['Repaired the pumps', 'Managed the valves of the plant'],
    }),
  ],
  ['varied-openings', 'warn', bullets(...many('Repaired pump', 6))],
  [
    'figures',
    'warn',
    bullets('Repaired pumps', 'Cleaned valves', 'Painted doors', 'Swept yards', 'Trained people'),
  ],
  ['no-first-person', 'warn', bullets('I repaired all the pumps of the plant and its valves')],
  ['no-worn-phrases', 'warn', bullets('Team player who repaired the pumps of the plant')],
  ['no-double-bullets', 'warn', bullets('Repaired the pumps of X', 'Repaired the pumps of x.')],
  ['no-double-entries', 'warn', posts({}, {})],
  ['no-empty-entries', 'warn', { sample: { languages: [{ language: '', fluency: '' }] } }],
  [
    'even-ends',
    'warn',
    bullets(...many('Repaired the pump', 5), 'Painted all the doors of the plant.'),
    bullets(...many('Repaired the pump', 6)),
  ],
  [
    'musts-shown',
    'warn',
    posting('Welding', 'Kubernetes', 'Kafka'),
    posting('Kafka', 'Flink', 'Portuguese'),
  ],
  ['musts-shown', 'warn', posting('Welding', 'Kafka', 'Flink'), posting('Kafka')],
  ['musts-shown', 'warn', posting('Ansible'), posting('Terraform')],
  [
    'musts-shown',
    'warn',
    posting('20 years of experience in a data team'),
    posting('5 years of experience in a data team'),
  ],
  ['musts-shown', 'warn', posting('PhD in Informatics'), posting('Bachelor in Informatics')],
  [
    'same-work',
    'warn',
    { posting: 'Registered nurse\nWe look for a nurse with two years of experience.' },
    posting('Kafka'),
  ],
  [
    'same-level',
    'warn',
    { ...posting('Kafka'), posting: 'Head of data, Lead Data Engineer, Director\nKafka' },
    posting('Kafka'),
  ],
  [
    'same-language',
    'warn',
    {
      posting: 'Wir suchen eine Pflegekraft für das Haus am Deich und die Station im Erdgeschoss.',
    },
    { posting: 'We are looking for somebody who knows the grid and the people of the town.' },
  ],
]

it.each(cases)(
  '%s says %s of what is wrong, and passes what is right',
  (id, status, wrong, right) => {
    expect(statusOf(id, wrong)).toBe(status)
    expect(statusOf(id, right ?? {})).toBe('pass')
  },
)

it('name a requirement without words in the CV before one that is shown in part', () => {
  const asked = ask(posting('20 years of experience in a data team', 'Welding'))
  const found = runChecks(asked).results.find(({ id }) => id === 'musts-shown')
  expect(found?.values).toMatchObject({ text: 'Welding', count: 2 })
})

it('are at least 25, each with its own id', () => {
  expect(allRules.length).toBeGreaterThanOrEqual(25)
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
})

/** Inputs in which a rule neither finds something wrong nor knows that all is right. */
const unknown: [id: RuleId, changes: Changes][] = [
  [
    'main-sections',
    { sample: { education: [], certificates: [{ name: 'Forklift', issuer: '', date: '' }] } },
  ],
  ['main-sections', { sample: { skills: [] } }],
  ['bullet-count', { content: { work: [toldInText] } }],
  ['strong-openings', bullets('Repaired the pumps of the plant', 'spare parts for the pumps')],
  ['past-tense', posts({ endDate: '2024-01', bullets: ['pumps and the valves of the plant'] })],
  ['no-first-person', bullets('Repaired the pumps of the plant and I liked it')],
  ['no-idle-hobbies', hobby('Drinking water research, pub quiz league, party politics')],
  // An old job without an end.
  ['no-long-gaps', unschooled({ startDate: '2016' }, { startDate: '2004' })],
  // Between school and the first job.
  [
    'no-long-gaps',
    {
      sample: {
        ...posts({ startDate: '2016' }, { startDate: '2013', endDate: '2016' }).sample,
        education: [{ ...degree, startDate: '2001', endDate: '2004' }],
      },
    },
  ],
]

it.each(unknown)('%s says nothing of what it does not know', (id, changes) => {
  expect(statusOf(id, changes)).toBe('not-applicable')
})

it('no-idle-hobbies warns of leisure that says nothing', () => {
  expect(statusOf('no-idle-hobbies', hobby('Football, going to the pub and cooking'))).toBe('warn')
})

it('are all tried', () => {
  const tried = new Set([...cases, ...unknown].map(([id]) => id))
  const untried = allRules.filter(({ id, bar }) => !tried.has(id) && bar !== 'readable')
  // Rules about the file have tests of their own.
  expect(untried).toEqual([])
})

it.each(Object.entries(gallerySamples))('find nothing wrong with the sample %s', (_, sample) => {
  const document = resumeOf(sample, createIdGenerator())
  const { results } = runChecks({ document, today: '2026-11-21' })
  const found = results.filter(({ status }) => status === 'warn' || status === 'fail')
  expect(found).toEqual([])
})

it('say something of any document without an end', () => {
  const empty = ask({ sample: { name: '', work: [], education: [], skills: [], languages: [] } })
  expect(runChecks(empty).results).toHaveLength(allRules.length)
})
