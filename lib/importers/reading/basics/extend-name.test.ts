import { expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { splitSections } from '../sections/sections'
import { findName } from './find-name'

const body = [
  'Aarhus, Denmark',
  'ida@example.org',
  '## Experience',
  'Harbour pilot',
  '## Education',
]

/** The name of a CV that begins with these lines; `findName` grows it from its best line. */
const grown = (lines: readonly string[], hint = '') =>
  findName(splitSections(linesOf([...lines, ...body]), true), hint)

it.each<[string, string[], string]>([
  ['on two lines', ['# Ida', '# Long'], 'Ida Long'],
  ['on three lines', ['# María', '# del Carmen', '# Silva'], 'María del Carmen Silva'],
  ['broken at its own hyphen', ['# Ida Marie-', '# Louise Long'], 'Ida Marie-Louise Long'],
  ['with letters on the next line', ['# Ida Long,', '# PhD, RN'], 'Ida Long, PhD, RN'],
  ['beside contacts', ['# Ida\tLeeds, UK', '# Long\t+44 113 555 0100'], 'Ida Long'],
  ['that is set twice', ['# Ida Long Ida Long'], 'Ida Long'],
])('keeps a name whole %s', (_, lines, name) => {
  expect(grown(lines)?.name.text).toBe(name)
})

it('takes a smaller family name that the e-mail address has', () => {
  expect(grown(['# Ida', '### Berglund'], 'idaberglund')?.name.text).toBe('Ida Berglund')
})

it('stops at the title of work, at a heading and at smaller lines', () => {
  expect(grown(['# Ida Long', '# Registered Nurse'])?.name.text).toBe('Ida Long')
  expect(grown(['# Ida Long', '# Profile'])?.name.text).toBe('Ida Long')
  expect(grown(['# Ida Long', 'Bo Berg'])?.name.text).toBe('Ida Long')
})

it('says on which lines it stands', () => {
  expect(grown(['# Ida', '# Long'])?.lines.map(({ text }) => text)).toEqual(['Ida', 'Long'])
})
