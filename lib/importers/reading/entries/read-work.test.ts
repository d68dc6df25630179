import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { draftOfFile } from '../../testing/import-draft'
import { sectionOf } from '../../testing/section-of'
import { createDraftBuilder } from '../draft-builder'
import { readEducation } from './read-education'
import { readWork } from './read-work'

it.each([
  ['Master of Science in Physics', 'Master of Science', 'Physics'],
  ['Bachelor i sygepleje', 'Bachelor', 'sygepleje'],
  ['Master în contabilitate', 'Master', 'contabilitate'],
  ['תואר ראשון בחשבונאות', 'תואר ראשון', 'חשבונאות'],
  ['ماجستير في التمريض', 'ماجستير', 'التمريض'],
])('parts the degree "%s" into its type and its field', (degree, studyType, area) => {
  const section = sectionOf('education', [`**${degree}**\t2004 – 2007`, 'Springfield University'])
  const [entry] = readEducation(section, createDraftBuilder())
  expect(entry?.fields.studyType?.text).toBe(studyType)
  expect(entry?.fields.area?.text).toBe(area)
  expect(entry?.fields.institution?.text).toBe('Springfield University')
})

it.each([
  ['Computer Science, GPA: 3.81/4.0', 'Computer Science', '3.81/4.0'],
  ['Physik (Note: 1,3)', 'Physik', '1,3'],
  ['Information Technology GPA: 4.4 GPA: 4.4', 'Information Technology', '4.4'],
  ['BSc Nautics · Second class honours, grade 1', 'BSc Nautics', 'Second class honours, grade 1'],
  ['First class honours\tBSc Nautics', 'BSc Nautics', 'First class honours'],
  ['BSc Nautics · 17 of 20', 'BSc Nautics', '17 of 20'],
])('takes the grade off the end of "%s"', (title, degree, score) => {
  const section = sectionOf('education', ['**Springfield University**\t2004 – 2007', title])
  const [entry] = readEducation(section, createDraftBuilder())
  expect(entry?.fields.studyType?.text).toBe(degree)
  expect(entry?.fields.score?.text).toBe(score)
})

it('takes a text under its own label off the school', () => {
  const school = 'Springfield University · Thesis: Tides of the north'
  const section = sectionOf('education', ['**Master of Science**\t2004 – 2007', school])
  const [entry] = readEducation(section, createDraftBuilder())
  expect(entry?.fields.institution?.text).toBe('Springfield University')
  expect(entry?.fields.score?.text).toBe('Thesis: Tides of the north')
})

it.each([
  ['Certificate Welding, Bergvik', 'Certificate Welding', undefined, 'Bergvik'],
  ['Certificate in Welding', 'Certificate', 'Welding', undefined],
])('takes what a comma parts from a degree for the school, where nothing else is: %s', (...one) => {
  const [title, studyType, area, institution] = one
  const [entry] = readEducation(
    sectionOf('education', [title, '2004 – 2007']),
    createDraftBuilder(),
  )
  const fields = entry?.fields
  expect([fields?.studyType?.text, fields?.area?.text, fields?.institution?.text]).toEqual([
    ...[studyType, area, institution],
  ])
})

it('takes tags far below the date for no school', () => {
  const lines = ['**Bachelor of Nautics**', '2004 – 2007', '', '', '', '> Radar', '> Charts']
  const [entry] = readEducation(sectionOf('education', lines), createDraftBuilder())
  expect(entry?.fields.institution).toBeUndefined()
})

const namesOf = (...lines: string[]) =>
  readWork(sectionOf('work', lines), createDraftBuilder()).map(({ fields }) => [
    fields.position?.text,
    fields.name?.text,
    fields.location?.text,
  ])

it('knows an employer before its place, where nothing else names one', () => {
  expect(
    namesOf(
      ...['**Harbour Pilot**\t2019 – 2021', 'Kettle, Remote', '- Led six pilots'],
      ...['**Second Officer**\t2014 – 2019', 'Ada Quill, Miami, FL', '- Kept the watch'],
      ...['**Clerk at Acme Ltd**\t2012 – 2014', 'Hartlepool, UK', '- Wrote letters'],
    ),
  ).toEqual([
    ['Harbour Pilot', 'Kettle', 'Remote'],
    ['Second Officer', 'Ada Quill', 'Miami, FL'],
    ['Clerk', 'Acme Ltd', 'Hartlepool, UK'],
  ])
})

it('parts titles at a dot where commas stand within them', () => {
  expect(
    namesOf(
      ...['Second Officer, Night Ferry · Quill Lines', '2019 – 2021', '- Kept the watch'],
      ...['Deckhand, Kettle Ltd', '2014 – 2019', '- Led six'],
      ...['Clerk, Acme Ltd', '2012 – 2014', '- Wrote letters'],
    ),
  ).toEqual([
    ['Second Officer, Night Ferry', 'Quill Lines', undefined],
    ['Deckhand', 'Kettle Ltd', undefined],
    ['Clerk', 'Acme Ltd', undefined],
  ])
})

/** Jobs below an employer's heading, in Markdown. */
async function rolesIn(...lines: string[]) {
  const text = ['# Ida Long', '', '## Experience', '', ...lines].join('\n')
  const { sections } = await draftOfFile(strToU8(text), 'cv.md')
  const work = sections.find(({ kind }) => kind === 'work')
  return work?.entries.map(({ fields }) => [fields.position?.text, fields.name?.text])
}

it.each([
  ['without dates', '### Kettle & Sons'],
  ['with the whole period, named like its roles', '### Harbour Pilots Ltd\n\n2012 – 2021'],
])('reads an employer %s above its roles as their employer', async (_, employer) => {
  const roles = [
    ...['#### Night Watch', '2016 – 2021', '- Led six', ''],
    ...['#### Deckhand', '2012', '- Kept the log', ''],
  ]
  const next = ['### Clerk, Acme Ltd', '2010 – 2011', '- Wrote letters']
  const name = /### ([^\n]+)/.exec(employer)?.[1]
  expect(await rolesIn(employer, '', ...roles, ...next)).toEqual([
    ['Night Watch', name],
    ['Deckhand', name],
    ['Clerk', 'Acme Ltd'],
  ])
})

it('reads headings below the dates of one job as no roles', async () => {
  const job = ['### Harbour Pilot, Kettle Ltd', '2012 – 2021', '']
  const subjects = ['#### Safety', '- Led six', '', '#### Training', '- Taught nine']
  expect(await rolesIn(...job, ...subjects)).toEqual([['Harbour Pilot', 'Kettle Ltd']])
})

it('takes the first of two titles that no word tells apart for the position', () => {
  expect(namesOf('**Gróf Adél**\t2019 – 2021', 'Zöldhíd', '- Hét hallgató')).toEqual([
    ['Gróf Adél', 'Zöldhíd', undefined],
  ])
})

it('begins no entry where a text tells since when something is so', () => {
  const told = 'Since 2004 Kettle has been designing and building a wide range of ships'
  expect(namesOf('**Pilot**\t2019 – 2021', 'Kettle Ltd', told)).toHaveLength(1)
  expect(namesOf('**Pilot**', 'Kettle Ltd', 'since 2004', 'Led six pilots')).toHaveLength(1)
})

it('begins no entry where an item tells a year', () => {
  const lines = ['**Pilot**\t2019 – 2021', 'Kettle Ltd', '- Led six', '- Won a prize in 2016']
  expect(namesOf(...lines)).toHaveLength(1)
  const posts = ['**Kettle Ltd**', '- Pilot 2014 – 2016', '- Officer 2010 – 2014']
  expect(namesOf(...posts).length).toBeGreaterThan(1)
})

it('keeps the name of a school whole, with the word or the comma in it', () => {
  expect(
    namesOf(
      ...['Research Assistant at University of Texas at Austin, 2019 – 2021', '- Counted quays'],
      ...['Clerk at Port of Aarhus, 2016 – 2018', '- Wrote letters'],
    ),
  ).toEqual([
    ['Research Assistant', 'University of Texas at Austin', undefined],
    ['Clerk', 'Port of Aarhus', undefined],
  ])
  const schools = readEducation(
    sectionOf('education', [
      'BSc Chemistry, University of Texas at Austin, 2010 – 2014',
      'MSc Physics, University of California, Berkeley, 2008 – 2010',
      'BA History, Universität zu Köln, 2004 – 2008',
    ]),
    createDraftBuilder(),
  )
  expect(schools.map(({ fields }) => [fields.institution?.text, fields.location?.text])).toEqual([
    ['University of Texas at Austin', undefined],
    ['University of California, Berkeley', undefined],
    ['Universität zu Köln', undefined],
  ])
})

it.each<[string, string[], (string | undefined)[][]]>([
  [
    'the employer below a place that all posts have beside their dates',
    [
      ...['**Warden**\tNorwich', '2019 – 2021', 'Kettle Quill', '- Led six pilots', ''],
      ...['**Rigger**\tWherrytown', '2014 – 2019', 'Bram Lines', '- Kept the watch'],
    ],
    [
      ['Warden', 'Kettle Quill', 'Norwich'],
      ['Rigger', 'Bram Lines', 'Wherrytown'],
    ],
  ],
  [
    'the employer by the place behind it, if no word tells',
    ['**Sound Oarhall**\tHalifax', '__Keelwright__\t2019 – 2021', '- Led six pilots'],
    [['Keelwright', 'Sound Oarhall', 'Halifax']],
  ],
  [
    'an employer beside its place, instead of the one before',
    [
      ...['**Cashier**\t2019 – 2021', 'tidepool\tWilmore, KY', '- Led six pilots', ''],
      ...['**Cashier**\t2014 – 2019', 'HANNE home\tLexing, KY', '- Kept the watch'],
    ],
    [
      ['Cashier', 'tidepool', 'Wilmore, KY'],
      ['Cashier', 'HANNE home', 'Lexing, KY'],
    ],
  ],
  [
    'a municipality as an employer',
    ['**Nurse**\t2019 – 2021', 'City of Norwich', '- Led six pilots through the narrow harbour'],
    [['Nurse', 'City of Norwich', undefined]],
  ],
])('knows %s', (_, lines, names) => {
  expect(namesOf(...lines)).toEqual(names)
})
