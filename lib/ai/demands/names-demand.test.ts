import { expect, it } from 'vitest'
import type { Demand } from '../posting/requirements'
import type { CvLine } from '../reader/types'
import { isLowerDegree, namedThingOf, namesDemand } from './names-demand'

const demand = (words: string, more: Partial<Demand> = {}): Demand => ({
  ...{ id: 'r1', kind: 'term', words, skill: null, importance: 'must', years: null },
  ...{ level: null, quote: words, times: 1, ...more },
})
const line = (text: string, section = 'work', of = ''): CvLine => ({
  ...{ id: 'c1', entry: null, of, section, kind: 'text', text, place: 'p' },
})
const names = (requirement: Demand, one: CvLine) => {
  const thing = namedThingOf(requirement)
  return thing === null ? null : namesDemand(thing, requirement, one)
}
const paper = { named: 'certificate' } as const
const tool = { named: 'tool' } as const
const licence = { kind: 'licence' } as const
const language = { kind: 'language' } as const
const degree = { kind: 'education' } as const
const headline = line('Operations manager for food and logistics', 'basics')

it.each([
  [
    'a language in another one',
    demand('fluent German', language),
    line('Deutsch, C1', 'languages'),
  ],
  [
    'a language that is a word, too',
    demand('Some Polish', language),
    line('Polish, basic', 'languages'),
  ],
  [
    'a language without a table',
    demand('valenciano hablado', language),
    line('Valenciano, nativa', 'languages'),
  ],
  [
    'a licence by another name',
    demand('driving licence', licence),
    line('Führerschein', 'certificates'),
  ],
  [
    'a class of licence',
    demand('Fahrerlaubnis der Klasse B', licence),
    line('Führerschein Klasse B, 2013', 'certificates'),
  ],
  [
    'a certificate by its initials',
    demand('PMP certification', paper),
    line('Project Management Professional, 2020', 'certificates'),
  ],
  [
    'a certificate written out',
    demand('Project Management Professional', paper),
    line('PMP, 2020', 'certificates'),
  ],
  ['one of two certificates', demand('ACCA or CIMA', paper), line('CIMA, 2019', 'certificates')],
  ['a tool in a sentence', demand('Cypress', tool), line('Tested payments with Cypress.')],
  [
    'a tool by its entry',
    demand('Kubernetes', tool),
    line('Cut costs by half.', 'projects', 'Kubernetes at home'),
  ],
  ['what includes the tool', demand('Java', tool), line('Kept services on Spring Boot.')],
  ['a degree', demand('degree in nursing', degree), line('BSc, Nursing, Arnby', 'education')],
])('%s', (_, requirement, one) => {
  expect(names(requirement, one)).toBe(true)
  expect(names(requirement, headline)).toBe(false)
})

it.each([
  ['a tool beside it', demand('Kubernetes', tool), line('Ran Docker on two hosts.')],
  [
    'work with the thing of a certificate',
    demand('AWS certification', paper),
    line('Moved six servers to AWS.'),
  ],
  [
    'one word of several',
    demand('Food safety auditor certificate', paper),
    line('Safety course, 2020', 'certificates'),
  ],
  ['another language', demand('fluent Danish', language), line('Swedish, native', 'languages')],
  [
    'another licence',
    demand('forklift licence', licence),
    line('Driving licence B', 'certificates'),
  ],
  [
    'a certificate that the ad calls a quality',
    demand('Certified Welding Inspector'),
    line('Welded hulls and inspected them.'),
  ],
])('no more than %s', (_, requirement, one) => {
  expect(names(requirement, one)).toBe(false)
})

it('only what has a name, and any tool where the ad asks for any of a sort', () => {
  expect(namedThingOf(demand('line management'))).toBeNull()
  expect(namedThingOf(demand('stock control', { named: 'tool' }))).toBeNull()
  const quote = 'You work with Trello or similar boards.'
  expect(namedThingOf(demand('Trello', { named: 'tool', quote }))).toBeNull()
  expect(namedThingOf(demand('CISSP certificate', { quote: 'CISSP or similar' }))).toBe('paper')
})

it('a degree that is lower than the one that is asked for', () => {
  const master = demand('MSc in physics', { ...degree, level: 'master' })
  expect(isLowerDegree(master, [line('BSc, Physics', 'education')])).toBe(true)
  expect(isLowerDegree(master, [line('PhD, Physics', 'education')])).toBe(false)
  expect(isLowerDegree(master, [line('Ingeniería, Arnby', 'education')])).toBe(false)
})
