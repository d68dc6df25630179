import { expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { splitEntries } from './entries'
import { readForm } from './read-form'

const form = [
  'Dates\t2018 – 2021',
  'Occupation or position held\tPilot',
  'Main activities and\tBrings ships in.',
  'responsibilities',
  'Name and address of\tPort Ltd, Leeds',
  'employer',
  'Dates\t2014 – 2018',
  'Occupation or position held\tOfficer',
  'Name and address of employer\tFerries Ltd, Hull',
]

it('reads the rows of a form as entries, whatever their order', () => {
  const entries = splitEntries(sectionOf('work', form, { tabs: [300] }))
  const found = entries.map(({ titles, startDate }) => [
    ...titles.map(({ stretch }) => stretch.text),
    startDate?.text,
  ])
  expect(found).toEqual([
    ['Pilot', 'Port Ltd, Leeds', '2018'],
    ['Officer', 'Ferries Ltd, Hull', '2014'],
  ])
  expect(entries[0]?.body.map(({ text }) => text)).toEqual(['Brings ships in.'])
})

it('leaves lines of no form as they are', () => {
  const { lines } = sectionOf('work', ['Pilot\t2018 – 2021', 'Port Ltd', '- Brought ships in'])
  expect(readForm(lines)).toBeNull()
})

const titlesOf = (kind: 'work' | 'education', lines: string[], tabs?: number[]) =>
  splitEntries(sectionOf(kind, lines, { tabs })).map(({ titles, startDate, place }) => [
    ...titles.map(({ stretch, role }) => `${role}: ${stretch.text}`),
    place?.text,
    startDate?.text,
  ])

it('reads labelled lines as entries that begin with a repeated label', () => {
  const job = (company: string, title: string) => [
    ...[`- company: ${company}`, 'dates: 2018 – 2021', `title: ${title}`, 'location: Tucson, AZ'],
  ]
  expect(titlesOf('work', [...job('Mesa Tours', 'Rigger'), ...job('Saguaro', 'Clerk')])).toEqual([
    ['position: Rigger', 'employer: Mesa Tours', 'Tucson, AZ', '2018'],
    ['position: Clerk', 'employer: Saguaro', 'Tucson, AZ', '2018'],
  ])
})

it('reads a table under a row of labels as one entry a row', () => {
  const rows = [
    'Qualification\tBoard\tYear\t%',
    'B.E\tSahyadri College\t2019\t71',
    '12th\tNutan\t2015\t68',
  ]
  expect(titlesOf('education', rows, [200, 350, 450])).toEqual([
    ['degree: B.E', 'school: Sahyadri College', undefined, '2019'],
    ['degree: 12th', 'school: Nutan', undefined, '2015'],
  ])
})

it('goes on in the cells of a table that wrap, and joins a start and an end', () => {
  const rows = [
    'Organization\tDesignation\tFrom\tTo',
    'Malabar\tNetwork\tAug 2018\tJuly 2020',
    'Networks\tEngineer',
    'Infotech\tTrainee\tJune 2016\tJuly 2018',
  ]
  expect(titlesOf('work', rows, [200, 350, 450])).toEqual([
    ['position: Network Engineer', 'employer: Malabar Networks', undefined, '2018-08'],
    ['position: Trainee', 'employer: Infotech', undefined, '2016-06'],
  ])
})
