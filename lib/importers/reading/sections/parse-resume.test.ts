import { expect, it } from 'vitest'
import { fieldTexts } from '../../testing/field-texts'
import { sourceOf } from '../../testing/source-of'
import { untrueValues } from '../../testing/untrue-values'
import { parseResume } from './parse-resume'

const person = [
  '# Ida van der Long',
  'Harbour Pilot',
  'ida@example.org | +45 20 12 34 56 | Aarhus, Denmark',
]
const cv = [
  ...person,
  '## Profile',
  'Pilot of large ships in narrow waters.',
  '## Experience',
  '**Harbour Pilot**\t03/2019 – present',
  'Kattegat Port Ltd',
  '- Led six pilots',
  '- Cut the costs of fuel',
  '',
  '**Second Officer**\t2014 – 2019',
  'Ferries GmbH',
  '- Kept the watch',
  '## Education',
  '**Bachelor of Science in Nautics**\t2010 – 2014',
  'University of Leeds',
  '## Skills',
  'Ships: radar, radio',
  '## Languages',
  'Danish (native), English – C1',
  '## Certificates',
  'First Aid – Red Cross\t2018',
  '## Publications',
  'Of Ships, and Ports\t2017',
  '## Projects',
  '**Tide Table:** a page for sailors\t2020',
  '- Told the tides of ten ports',
  '## References',
  '**Bo Berg**',
  'A pilot whom I trust.',
  '## Interests',
  'Choir, sailing',
  '## Volunteering',
  '**Trainer**\t2015 – 2016',
  'Red Cross Ltd',
]

const draft = parseResume(sourceOf(cv))
it('reads a whole CV', () => {
  expect(fieldTexts(draft)).toEqual({
    basics: [
      {
        name: 'Ida van der Long',
        label: 'Harbour Pilot',
        email: 'ida@example.org',
        phone: '+45 20 12 34 56',
        city: 'Aarhus',
        countryCode: 'Denmark',
        summary: 'Pilot of large ships in narrow waters.',
      },
    ],
    work: [
      {
        name: 'Kattegat Port Ltd',
        position: 'Harbour Pilot',
        startDate: '2019-03',
        endDate: '',
        highlights: ['Led six pilots', 'Cut the costs of fuel'],
      },
      {
        name: 'Ferries GmbH',
        position: 'Second Officer',
        startDate: '2014',
        endDate: '2019',
        highlights: ['Kept the watch'],
      },
    ],
    education: [
      {
        institution: 'University of Leeds',
        studyType: 'Bachelor of Science',
        area: 'Nautics',
        startDate: '2010',
        endDate: '2014',
      },
    ],
    skills: [{ name: 'Ships', keywords: ['radar', 'radio'] }],
    languages: [
      { language: 'Danish', fluency: 'native' },
      { language: 'English', fluency: 'C1' },
    ],
    certificates: [{ name: 'First Aid', issuer: 'Red Cross', date: '2018' }],
    publications: [{ name: 'Of Ships, and Ports', releaseDate: '2017' }],
    projects: [
      {
        name: 'Tide Table',
        description: 'a page for sailors',
        startDate: '2020',
        highlights: ['Told the tides of ten ports'],
      },
    ],
    references: [{ name: 'Bo Berg', reference: 'A pilot whom I trust.' }],
    interests: [{ name: 'Choir' }, { name: 'sailing' }],
    volunteer: [
      { organization: 'Red Cross Ltd', position: 'Trainer', startDate: '2015', endDate: '2016' },
    ],
  })
  expect(untrueValues(draft)).toEqual([])
  expect(draft.language).toBe('en')
})

it('passes headings over, and nothing that says something', () => {
  const passed = draft.passedOver.map((line) => draft.source.lines[line]?.text)
  expect(passed).toEqual(cv.filter((line) => line.startsWith('## ')).map((line) => line.slice(3)))
})

it('reads labelled details, and a section of no known name', () => {
  const lines = [
    ...person,
    'Nationality: Danish',
    ...cv.slice(3, 17),
    '## Sea Time',
    '**Baltic**\t2012',
    'Two hundred days.',
  ]
  expect(fieldTexts(parseResume(sourceOf(lines)))).toMatchObject({
    details: [{ label: 'Nationality', value: 'Danish' }],
    custom: [{ name: 'Baltic', startDate: '2012', summary: 'Two hundred days.' }],
  })
})

it('reads a CV that is a flow of paragraphs the same', () => {
  const flow = fieldTexts(parseResume(sourceOf(cv, { layout: 'flow' })))
  expect(flow.work).toEqual(fieldTexts(draft).work)
  expect(flow.basics).toEqual(fieldTexts(draft).basics)
})

it.each([
  ['below it, and is not sure of it', ['Port GmbH\t2019 – 2021', 'Senior Engineer'], [false]],
  ['nowhere else', ['**Senior Engineer**\t2019 – 2021', 'Port GmbH'], []],
])('takes a further position to be of the employer %s', (_, heading, sure) => {
  const lines = [
    ...person,
    '## Experience',
    ...heading,
    '- Led six',
    '',
    '**Software Engineer**\t2016 – 2019',
    '- Kept the watch',
  ]
  const [first, ...further] =
    parseResume(sourceOf(lines))
      .sections.find(({ kind }) => kind === 'work')
      ?.entries.map(({ fields }) => fields.name) ?? []
  expect(first?.text).toBe('Port GmbH')
  expect(further.flatMap((name) => (name ? [name.sure] : []))).toEqual(sure)
})

it('finds contacts on the line of the name', () => {
  const lines = ['# Ida van der Long | ida@example.org | +45 20 12 34 56', ...cv.slice(3)]
  expect(fieldTexts(parseResume(sourceOf(lines))).basics).toMatchObject([
    { name: 'Ida van der Long', email: 'ida@example.org', phone: '+45 20 12 34 56' },
  ])
})

it('gives a draft of nothing for nothing', () => {
  expect(fieldTexts(parseResume(sourceOf([])))).toEqual({ basics: [{}] })
})
