import { expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { splitSections } from './sections'
import { splitContacts } from './split-contacts'

const partedOf = (...lines: string[]) =>
  splitContacts(splitSections(linesOf(lines), true)).map(({ kind, lines: own }) => [
    kind,
    ...own.map(({ text }) => text),
  ])

const work = ['## Experience', 'Harbour pilot', 'Port Ltd', '## Education', 'BSc', 'Leeds College']
const gap = ['', '', '']
const contacts = ['ida@example.org', '+44 113 555 0100']

it('finds contacts at the foot of the page, behind a gap', () => {
  expect(partedOf('# Ida Long', ...work, ...gap, ...contacts).slice(-2)).toEqual([
    ['education', 'BSc', 'Leeds College'],
    ['contact', ...contacts],
  ])
})

it('finds contacts under a heading of another kind', () => {
  expect(partedOf('# Ida Long', '## About', ...contacts, ...work)).toContainEqual([
    'contact',
    ...contacts,
  ])
})

it('leaves sections alone where the person has an e-mail address already', () => {
  const lines = ['# Ida Long', 'ida@example.org', ...work, ...gap, 'chief@example.org']
  expect(partedOf(...lines).map(([kind]) => kind)).toEqual(['header', 'work', 'education'])
})

it('takes no address of a reference, in a bullet or in the middle of a text', () => {
  const references = ['## References', 'Jo Berg', ...gap, 'jo@example.org']
  expect(partedOf('# Ida Long', ...work, ...references).at(-1)?.[0]).toBe('references')
  expect(partedOf('# Ida Long', ...work, ...gap, '- Ran post@example.org').at(-1)?.[0]).toBe(
    'education',
  )
})
