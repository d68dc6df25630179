import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ExampleFile } from '@/lib/resume/examples/example'
import { exampleLanguage, matchesExample } from './examples'
import { nearestExample } from './find-examples'
import { lineOfProfession } from './lines-of-profession'

const read = (language: string): ExampleFile =>
  JSON.parse(readFileSync(`lib/resume/examples/texts/${language}.json`, 'utf8'))[language]
const [english, german] = [read('en'), read('de')]
const idOf = (title: string, examples: ExampleFile) => {
  const found = nearestExample(title, examples)
  return Object.keys(examples).find((id) => examples[id] === found) ?? null
}

it.each<[string, string | null]>([
  ['Staff nurse', 'nurse'],
  ['Senior Data Engineer', 'data-engineer'],
  ['Secondary school teacher', 'teacher'],
  ['Hotel manager', 'hotel-manager'],
  ['Product manager', null],
  ['Astronaut', null],
  ['', null],
])('has the example nearest to %s', (title, id) => {
  expect(idOf(title, english)).toBe(id)
})

it('knows titles of other languages', () => {
  expect(idOf('Krankenschwester', german)).toBe('nurse')
  expect(idOf('Elektriker', german)).toBe('electrician')
})

it('is found by words of its title, its positions and its field', () => {
  const found = (query: string) =>
    Object.keys(english).filter((id) => matchesExample(english[id]!, english[id]!.field, query))
  expect(found('')).toHaveLength(24)
  expect(found(' NURSE ')).toContain('nurse')
  expect(found('data eng')).toContain('data-engineer')
  expect(found('health')).toEqual(expect.arrayContaining(['nurse', 'hospital-director']))
  expect(found('gineer')).toEqual([])
  expect(found('astronaut')).toEqual([])
})

it.each<[string, string | null]>([
  ['en-US', 'en'],
  ['en-XA', 'en'],
  ['de', 'de'],
  ['en-us', 'en'],
  ['tlh', null],
])('has examples for %s in %s', (tag, language) => {
  expect(exampleLanguage(tag)).toBe(language)
})

it('has a line with a number of the profession, without its full stop; none for one that is not known', () => {
  expect(lineOfProfession('Data Engineer', 'a', english)).toBe(
    'Rewrote the monthly settlement reconciliation in dbt, which shortened the run from five hours to 40 minutes',
  )
  expect(lineOfProfession('Krankenschwester', 'a', german)).toMatch(/\p{N}.*[^.]$/u)
  expect(lineOfProfession('Astronaut', 'a', english)).toBeNull()
  expect(lineOfProfession('Data Engineer', 'a', {})).toBeNull()
})
