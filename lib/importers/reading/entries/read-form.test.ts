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
  expect(readForm(lines)).toEqual(lines)
})
