import { expect, test } from 'vitest'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'

const basics = {
  name: 'A B',
  summary:
    'Clerk who has worked in the office of a depot for some of the last years, at the coast.',
}
const frenchBasics = {
  name: 'A B',
  summary: 'Employée de bureau avec une longue expérience dans la gestion des dossiers.',
}

function verdictOf(before: string, after: string, cv = basics): string {
  const work = {
    id: 'w',
    name: 'Orrin Turbines',
    position: 'Clerk',
    startDate: '2019-03',
    highlights: [before],
    highlightIds: ['h'],
  }
  const grounds = readGrounds({ basics: cv, work: [work] }, '2026-11-01')
  return groundEdit({ kind: 'bullet', entry: 'w', before, after, advert: '' }, grounds).verdict
}

test.each([
  [
    'a share by its rank',
    'Checked the gauges one night in three.',
    'Every third night, checked the gauges.',
  ],
  [
    'a crew by its number',
    'Repaired pumps as part of a crew of four.',
    'In a four-person crew, repaired pumps.',
  ],
  [
    'a limit behind what it counts',
    'Repaired up to 40 pumps a day.',
    'Pumps repaired: 40 daily at most.',
  ],
  [
    'deeds in the order of the telling',
    'Sorted the invoices and filed them in boxes.',
    'Sorted the invoices, then filed them in boxes.',
  ],
  [
    'a list the other way round',
    'Work alongside a licensed welder and a painter in the yard.',
    'Work alongside a painter and a licensed welder in the yard.',
  ],
  [
    'help with an infinitive',
    'Helped the foreman introduce a checklist for pumps.',
    'Helped the foreman to introduce a checklist for pumps.',
  ],
  [
    'the other voice',
    'Wrote a guide for pumps, which the foreman approved in 2019.',
    'Wrote a guide for pumps, approved by the foreman in 2019.',
  ],
])('passes %s', (_, before, after) => {
  expect(verdictOf(before, after)).toBe('pass')
})

test.each([
  [
    'another share',
    'Checked the gauges one night in three.',
    'Every fourth night, checked the gauges.',
  ],
  [
    'a larger crew',
    'Repaired pumps as part of a crew of four.',
    'In a five-person crew, repaired pumps.',
  ],
  ['another limit behind', 'Repaired up to 40 pumps a day.', 'Pumps repaired: 40 daily at least.'],
  ['one who did it alone', 'Repaired pumps as part of a crew of four.', 'Repaired pumps.'],
  [
    'the agent as who it was done for',
    'Wrote a guide for pumps, which the foreman approved in 2019.',
    'Approved by 2019 the guide for pumps that the foreman wrote.',
  ],
  [
    'an order that is turned round',
    'Sorted the invoices before filing them in boxes.',
    'Filed the invoices in boxes, then sorted them.',
  ],
])('never passes %s', (_, before, after) => {
  expect(verdictOf(before, after)).not.toBe('pass')
})

test('asks for a hedge that seems gone from a sentence told anew, and refuses it where little changed', () => {
  const before = 'Helped the foreman repaint 12 boats for the spring regatta.'
  expect(verdictOf(before, 'For the regatta in spring, a dozen boats were repainted by me.')).toBe(
    'confirm',
  )
  expect(verdictOf(before, 'Repainted 12 boats for the spring regatta.')).toBe('block')
})

test('takes "un unique" for "un seul", and not for nothing', () => {
  const told = 'Contrôlait chaque semaine les dossiers d’un seul client.'
  const retold = 'Vérifiait chaque semaine les dossiers d’un unique client.'
  expect(verdictOf(told, retold, frenchBasics)).toBe('pass')
  const other = 'Contrôlait chaque semaine les dossiers d’un client.'
  expect(verdictOf(other, retold, frenchBasics)).not.toBe('pass')
})
