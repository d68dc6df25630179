import { expect, it } from 'vitest'
import { createEntry, createResume, createRole } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { WorkEntry } from '@/lib/resume/schema/content'
import { factsOf } from './facts'
import { matchFields } from './match-fields'

const ids = createIdGenerator()

const post = (fields: Partial<WorkEntry>, ...bullets: string[]): WorkEntry => ({
  ...createEntry('work', ids),
  ...fields,
  highlights: bullets.map((text) => ({ id: ids.node(), text })),
})

function factsOfWork(...work: WorkEntry[]) {
  const base = createResume(ids)
  const basics = { ...base.content.basics, name: 'Ida Long', email: 'ida@example.org' }
  return factsOf({ ...base, content: { ...base.content, basics, work } })
}

const misplaced = (typed: readonly WorkEntry[], read: readonly WorkEntry[]) =>
  matchFields(factsOfWork(...typed), factsOfWork(...read)).misplaced.map(({ kind, text }) => [
    kind,
    text,
  ])

const pilot = { position: 'Harbour pilot', name: 'Kettle Ltd', startDate: '2019', endDate: '2021' }
const officer = { position: 'Officer', name: 'Quill Lines', startDate: '2014', endDate: '2019' }

it('finds everything in its field, in capitals and in another order of the entries', () => {
  const capitals = { ...pilot, position: 'HARBOUR PILOT' }
  expect(misplaced([post(pilot), post(officer)], [post(officer), post(capitals)])).toEqual([])
})

it('names a title and an employer that were read as each other', () => {
  const turned = { ...pilot, position: pilot.name, name: pilot.position }
  expect(misplaced([post(pilot, 'Led six')], [post(turned, 'Led six')])).toEqual([
    ['title', 'Harbour pilot'],
    ['employer', 'Kettle Ltd'],
  ])
})

it('compares dates by their value, and names others', () => {
  expect(misplaced([post(pilot)], [post({ ...pilot, endDate: '2022' })])).toEqual([
    ['dates', '2019 – 2021'],
  ])
})

it('looks in the own entry alone', () => {
  const read = [post(pilot, 'Kept the watch'), post(officer, 'Led six')]
  expect(misplaced([post(pilot, 'Led six'), post(officer, 'Kept the watch')], read)).toEqual([
    ['bullet', 'Led six'],
    ['bullet', 'Kept the watch'],
  ])
})

it('names all of an entry that was read as a part of another one', () => {
  expect(misplaced([post(pilot), post(officer)], [post(pilot)])).toEqual([
    ['title', 'Officer'],
    ['employer', 'Quill Lines'],
    ['dates', '2014 – 2019'],
  ])
})

it('takes an employer and its place for the employer that was typed with it', () => {
  const typed = [post({ ...pilot, name: 'Kettle Ltd, Leeds' })]
  expect(misplaced(typed, [post({ ...pilot, location: 'Leeds' })])).toEqual([])
  expect(misplaced(typed, [post({ ...pilot, location: 'York' })])).toEqual([
    ['employer', 'Kettle Ltd, Leeds'],
  ])
})

it('finds an employer of several roles where each of them has it', () => {
  const roles = [pilot, officer].map(({ name: _, ...role }) => ({ ...createRole(ids), ...role }))
  const typed = [{ ...post({ name: 'Kettle Ltd' }), roles }]
  const whole = [post(pilot), post({ ...officer, name: 'Kettle Ltd' })]
  expect(misplaced(typed, whole)).toEqual([])
  expect(misplaced(typed, [post(pilot), post(officer)])).toEqual([['employer', 'Kettle Ltd']])
})

it('counts entries that were read and that nobody typed', () => {
  const [typed, read] = [factsOfWork(post(pilot)), factsOfWork(post(pilot), post(officer))]
  expect(matchFields(typed, read)).toEqual({ misplaced: [], strays: 1 })
  expect(matchFields(typed, typed)).toEqual({ misplaced: [], strays: 0 })
})

it('looks past characters that nobody sees', () => {
  const read = [post({ ...pilot, position: 'مهندس نرمافزار' })]
  expect(misplaced([post({ ...pilot, position: 'مهندس نرم\u200cافزار' })], read)).toEqual([])
})
