import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { linesOf } from '../../testing/section-of'
import { splitSections } from '../sections/sections'
import { findLabel } from './find-label'
import { findName } from './find-name'

const body = cases.findName.body

function find(lines: string[], hint = '') {
  const found = findName(splitSections(linesOf([...lines, ...body]), true), hint)
  return { name: found?.name.text, label: found ? findLabel(found)?.label.text : undefined, found }
}

describe('findName', () => {
  it.each<[string, string[], string]>(cases.findName.findsItBy as [string, string[], string][])(
    'finds it by %s',
    (_, lines, name) => {
      expect(find(lines).name).toBe(name)
    },
  )

  it('finds it behind contacts on its line, where it is larger than they are', () => {
    const large = (size: number) =>
      linesOf(['ida@example.org\tIda Long', 'Leeds, UK\tNurse', ...body]).map((line) => ({
        ...line,
        pieces: line.pieces.map((piece) =>
          piece.text === 'Ida Long' ? { ...piece, size } : piece,
        ),
      }))
    const nameOf = (size: number) => findName(splitSections(large(size), true), '')?.name.text
    expect(nameOf(20)).toBe('Ida Long')
    expect(nameOf(10)).not.toBe('Ida Long')
  })

  it('follows the e-mail address where two lines are alike', () => {
    expect(find(['Bo Berg', 'Ida Long'], 'idalong').name).toBe('Ida Long')
    expect(find(['Bo Berg', 'Ida Long'], 'boberg').name).toBe('Bo Berg')
  })

  it.each(cases.findName.keepsWhatStandsWithIt)(
    'keeps what stands with it as printed: %s',
    (name) => {
      expect(find([`# ${name}`, 'Registered Nurse'])).toMatchObject({
        name,
        label: 'Registered Nurse',
      })
    },
  )

  it('always has a candidate, and says when it is not sure', () => {
    expect(find(['# Ida Long']).found?.sure).toBe(true)
    expect(find(['Ida Long', 'Bo Berg']).found?.sure).toBe(false)
  })
})

it.each<[string, string[], string | undefined]>([
  ['below the name', ['# Ida Long', 'Registered Nurse'], 'Registered Nurse'],
  ['behind a sign', ['# Ida Long | Registered Nurse'], 'Registered Nurse'],
  ['in another look beside it', ['**Ida Long** Registered Nurse'], 'Registered Nurse'],
  ['beside it', ['# Ida Long\tRegistered Nurse'], 'Registered Nurse'],
  [
    'over two lines',
    ['# Ida Long', '## Registered Nurse and', '## Midwife'],
    'Registered Nurse and Midwife',
  ],
  ['nowhere: a labelled contact', ['# Ida Long', 'Address: Quay Lane'], undefined],
  ['nowhere: a street', ['# Ida Long', 'Quay Lane 41a'], undefined],
  ['nowhere: a place', ['# Ida Long', 'Leeds, UK'], undefined],
  ['nowhere: a degree', ['# Ida Long, PhD'], undefined],
  ['nowhere: a sentence', ['# Ida Long', 'I care for people.'], undefined],
])('findLabel finds it %s', (_, lines, label) => {
  expect(find(lines).label).toBe(label)
})
