import { expect, test } from 'vitest'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'

const basics = {
  name: 'A B',
  summary:
    'Clerk who has worked in the office of a depot for some of the last years, at the coast.',
}
const portugueseBasics = {
  name: 'A B',
  summary: 'Técnica com uma longa experiência na gestão dos pedidos e das encomendas.',
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
  [
    'a clause of its own with "with" in front',
    'Moved half of the pumps to the new yard; the rest is planned for next year.',
    'Moved half of the pumps to the new yard, with the rest planned for next year.',
  ],
  [
    'a clause of its own with "and" in front',
    'Repaired 40 pumps in the yard; the losses fell from 18 % to 11 %.',
    'Repaired 40 pumps in the yard, and the losses fell from 18 % to 11 %.',
  ],
  [
    'company told with "together"',
    'Speak with families about repairs, often with the foreman.',
    'Speak with families, often together with the foreman, about repairs.',
  ],
  [
    'a list in another order',
    'Checked pumps in workshops, schools and clinics.',
    'Checked pumps in clinics, workshops and schools.',
  ],
  [
    'a comma as "and"',
    'Run the depot alone for most of the week, with an assistant on Tuesdays.',
    'Run the depot alone for most of the week, and with an assistant on Tuesdays.',
  ],
  [
    'a thing noted with "with"',
    'Weekly checks of the pumps and entries in the log.',
    'Weekly checks of the pumps, with entries in the log.',
  ],
  [
    'a small word as a deed in its place',
    'Entered up to 150 records a day with an error rate below 1%.',
    'Entered up to 150 records a day, keeping the error rate below 1%.',
  ],
  [
    'the other voice of a clause',
    'Worked on a proposal for pumps, which the board has not yet approved.',
    'Worked on a proposal for pumps (not yet approved by the board).',
  ],
  [
    'a passive with its small word as a deed',
    'Checked small leaks; large leaks are referred to the plant engineer.',
    'Checked small leaks, referring large leaks to the plant engineer.',
  ],
  [
    'an average behind what it counts',
    'Repair of on average ten pumps a month.',
    'Repair of pumps, on average ten a month.',
  ],
  [
    'the verb of a noun',
    'Trained three clerks in the use of the pump.',
    'Trained three clerks to use the pump.',
  ],
  [
    'the one under whom something was done',
    'Helped to write the guide for pumps, led by the foreman.',
    'Under the lead of the foreman, assisted in writing the guide for pumps.',
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
    'those who checked it as whose work was checked',
    'Wrote modules for pumps and valves, reviewed by the safety team.',
    'Authored pump and valve modules and reviewed those of safety colleagues.',
  ],
  [
    'what a thing has shown as what somebody found',
    'Helped audit the repair records; the audit found gaps in a third of the pumps.',
    'Helped audit the repair records, finding gaps in a third of the pumps.',
  ],
  [
    'what was prepared as what was presented',
    'Helped prepare the quarterly report for the board.',
    'Helped prepare the quarterly report presented to the board.',
  ],
  [
    'a small word gone behind which something else is "using"',
    'Trained with the squad of the port.',
    'Trained the squad of the port, using it.',
  ],
  [
    'people of a list as company',
    'Trained nurses and doctors in the yard.',
    'Trained nurses, with doctors, in the yard.',
  ],
  [
    'what others did alone as done together with them',
    'Prepared the invoices; the legal department issues the notices.',
    'Prepared the invoices and issued the notices together with the legal department.',
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

test.each([
  ['fr', 'Conduite du tracteur, sans incident.', 'Conduite du tracteur, sans aucun incident.'],
  ['pt', 'Gestão do clube durante um ano.', 'Gestão do clube ao longo de um ano.'],
  ['de', 'Rund 40 Kontrollen im Jahr.', 'Durchführung von rund 40 Kontrollen im Jahr.'],
])('takes small words of %s that change nothing', (language, before, after) => {
  const summary = {
    fr: frenchBasics.summary,
    pt: portugueseBasics.summary,
    de: 'Technikerin mit langer Erfahrung in der Werkstatt und im Lager einer Firma.',
  }[language]
  expect(verdictOf(before, after, { name: 'A B', summary: summary ?? '' })).toBe('pass')
})

test('takes "un unique" for "un seul", and not for nothing', () => {
  const told = 'Contrôlait chaque semaine les dossiers d’un seul client.'
  const retold = 'Vérifiait chaque semaine les dossiers d’un unique client.'
  expect(verdictOf(told, retold, frenchBasics)).toBe('pass')
  const other = 'Contrôlait chaque semaine les dossiers d’un client.'
  expect(verdictOf(other, retold, frenchBasics)).not.toBe('pass')
})

test('asks where a summary begins with another post, and not where it names a skill of the list', () => {
  const summary =
    'Survey technician with six years of work on sites. Comfortable with point clouds.'
  const cv = { basics: { name: 'A B', summary }, skills: [{ name: 'AutoCAD' }] }
  const grounds = readGrounds(cv, '2026-11-01')
  const judge = (after: string) =>
    groundEdit({ kind: 'summary', entry: null, before: summary, after, advert: '' }, grounds)
      .verdict
  expect(judge(summary.replace('Survey technician', 'Land surveyor'))).toBe('confirm')
  expect(judge(summary.replace('point clouds', 'point clouds (AutoCAD)'))).toBe('pass')
  expect(judge(summary.replace('point clouds', 'point clouds (Tekla)'))).not.toBe('pass')
})

test('asks where a sentence of its own is told as a part of the years', () => {
  const summary =
    'Harbour pilot with seven years on the estuary. Comfortable with fog and narrow bends.'
  const grounds = readGrounds({ basics: { name: 'A B', summary } }, '2026-11-01')
  const judge = (after: string) =>
    groundEdit({ kind: 'summary', entry: null, before: summary, after, advert: '' }, grounds)
      .verdict
  expect(judge('Harbour pilot with seven years on the estuary in fog and narrow bends.')).toBe(
    'confirm',
  )
  expect(
    judge('Harbour pilot with seven years on the estuary, comfortable with fog and narrow bends.'),
  ).toBe('pass')
})

test('asks for a tool of the name of the post, and takes the post itself', () => {
  const before = 'Made about 35 drawings a week.'
  const work = [
    {
      id: 'w',
      name: 'Orrin',
      position: 'AutoCAD Drafter',
      highlights: [before],
      highlightIds: ['h'],
    },
  ]
  const grounds = readGrounds({ basics, work }, '2026-11-01')
  const judge = (after: string) =>
    groundEdit({ kind: 'bullet', entry: 'w', before, after, advert: '' }, grounds).verdict
  expect(judge('Made about 35 AutoCAD drawings a week.')).toBe('confirm')
  expect(judge('Made about 35 drawings a week at Orrin.')).toBe('pass')
})

test('does not take the purpose of what was done for a deed', () => {
  const before = 'Visitas a produtores da região para seleção de vinhos.'
  const after = 'Seleção de vinhos em visitas a produtores da região.'
  expect(verdictOf(before, after, portugueseBasics)).toBe('confirm')
})

test('does not take what went up by itself for what somebody raised', () => {
  const before = 'Note du service passée de 8,1 à 8,7 en deux ans.'
  expect(verdictOf(before, 'Note du service portée de 8,1 à 8,7 en deux ans.', frenchBasics)).toBe(
    'confirm',
  )
})

test('takes the maker of a tool that the text names, where the CV names the maker', () => {
  const before = 'Moved nightly batch jobs to Lambda.'
  const after = 'Moved nightly batch jobs to AWS Lambda.'
  const work = [{ id: 'w', name: 'Orrin', highlights: [before], highlightIds: ['h'] }]
  const judge = (skills: { name: string }[], text = after) =>
    groundEdit(
      { kind: 'bullet', entry: 'w', before, after: text, advert: '' },
      readGrounds({ basics, work, skills }, '2026-11-01'),
    ).verdict
  expect(judge([{ name: 'AWS' }])).toBe('pass')
  expect(judge([{ name: 'Python' }])).toBe('block')
  expect(judge([{ name: 'AWS' }], 'Moved nightly batch jobs to AWS Fargate.')).not.toBe('pass')
})
