import { expect, it } from 'vitest'
import { createEntry, createResume, createRole } from '../create'
import { createIdGenerator } from '../ids'
import type { Role, WorkEntry } from '../schema/content'
import type { ResumeDocument } from '../schema/document'
import { exportJsonResume, importJsonResume } from './json-resume'

const ids = createIdGenerator()

const role = (position: string, startDate: string, endDate: string): Role => ({
  ...createRole(ids),
  ...{ position, startDate, endDate, location: 'Oslo' },
  highlights: [{ id: ids.node(), text: `Did the work of a ${position}` }],
})

function withWork(entry: Partial<WorkEntry>): ResumeDocument {
  const document = createResume(ids)
  const employer = { name: 'Fjord Rail', url: 'https://example.org', description: 'Trains' }
  const work = [{ ...createEntry('work', ids), ...employer, ...entry }]
  return { ...document, content: { ...document.content, work } }
}

const promoted = withWork({
  roles: [role('Head of Works', '2021-01', ''), role('Engineer', '2017', '2020-12')],
})

/** As another program writes it: JSON all the way. */
const fileOf = (document: ResumeDocument) => JSON.parse(JSON.stringify(exportJsonResume(document)))

const readWork = (file: unknown) => {
  const result = importJsonResume(file, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document.content.work
}

it('writes one item for each role, in a row, with the employer in each', () => {
  const employer = { name: 'Fjord Rail', url: 'https://example.org', description: 'Trains' }
  expect(exportJsonResume(promoted, { clean: true }).work).toEqual([
    {
      ...employer,
      position: 'Head of Works',
      location: 'Oslo',
      startDate: '2021-01',
      highlights: ['Did the work of a Head of Works'],
    },
    {
      ...employer,
      position: 'Engineer',
      location: 'Oslo',
      startDate: '2017',
      endDate: '2020-12',
      highlights: ['Did the work of a Engineer'],
    },
  ])
})

it('gives the roles back, and entries of their own where our part was left out', () => {
  expect(readWork(fileOf(promoted))).toEqual(promoted.content.work)
  const plain = readWork(exportJsonResume(promoted, { clean: true }))
  expect(plain.map(({ name, position }) => `${position}, ${name}`)).toEqual([
    'Head of Works, Fjord Rail',
    'Engineer, Fjord Rail',
  ])
  expect(plain.every(({ roles }) => roles.length === 0)).toBe(true)
})

it('writes words that an entry has beside its roles as an item of its own', () => {
  const document = withWork({
    summary: 'Three teams in ten years.',
    roles: promoted.content.work[0]?.roles ?? [],
  })
  const { work } = exportJsonResume(document, { clean: true })
  expect(work).toHaveLength(3)
  expect(work).toMatchObject([{ summary: 'Three teams in ten years.' }, {}, {}])
  expect(readWork(fileOf(document))).toEqual(document.content.work)
})

it('writes the place of an employer in its roles without one, and no item for it', () => {
  const roles = ['Oslo', '', 'Bergen'].map((location) => ({
    ...role('Engineer', '2017', '2020'),
    location,
  }))
  const document = withWork({ location: 'Bergen', roles })
  const { work } = exportJsonResume(document, { clean: true })
  expect(work).toMatchObject([{ location: 'Oslo' }, { location: 'Bergen' }, { location: 'Bergen' }])
  expect(work).toHaveLength(3)
  expect(readWork(fileOf(document))).toEqual(document.content.work)
})

it('leaves entries apart where somebody gave one of them another employer', () => {
  const file = fileOf(promoted)
  file.work[1].name = 'Coast Rail'
  expect(readWork(file).map(({ name, roles }) => [name, roles.length])).toEqual([
    ['Fjord Rail', 0],
    ['Coast Rail', 0],
  ])
})

it.each<[unknown]>([
  [[{ at: 0, count: 9 }]],
  [[{ at: -1, count: 2 }]],
  [[{ at: 0.5, count: 2 }]],
  [[{ at: 0, count: 1000000000, entry: {} }]],
  ['roles'],
  [[null, 7, {}]],
])('reads a marker that is wrong as none: %j', (roles) => {
  const file = fileOf(promoted)
  file.meta.vitae.roles = roles
  expect(readWork(file).map(({ position }) => position)).toEqual(['Head of Works', 'Engineer'])
})

it('holds as many roles as a CV can have', () => {
  const entry = createEntry('work', ids)
  const document = createResume(ids)
  const work = Array.from({ length: 100 }, (_, at) => ({
    ...entry,
    id: ids.node(),
    name: `Works ${at}`,
    roles: Array.from({ length: 4 }, () => role('Fitter', '2020', '2021')),
  }))
  const large = { ...document, content: { ...document.content, work } }
  expect(readWork(fileOf(large))).toEqual(work)
})

it("keeps another tool's roles under a name of its own", () => {
  const [entry] = readWork({ work: [{ name: 'Acme', roles: ['lead', 'welder'] }] })
  expect(entry).toMatchObject({ name: 'Acme', roles: [], _roles: ['lead', 'welder'] })
})
