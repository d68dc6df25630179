import { describe, expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { splitSections } from '../sections/sections'
import { findLabel } from './find-label'
import { findName } from './find-name'

const body = [
  'Aarhus, Denmark',
  'ida@example.org',
  '## Experience',
  'Harbour pilot',
  '## Education',
  'Leeds',
]

function find(lines: string[], hint = '') {
  const found = findName(splitSections(linesOf([...lines, ...body]), true), hint)
  return { name: found?.name.text, label: found ? findLabel(found)?.label.text : undefined, found }
}

describe('findName', () => {
  it.each<[string, string[], string]>([
    ['the largest line', ['# Ida Long'], 'Ida Long'],
    ['a line of the size of the body', ['Ida Long'], 'Ida Long'],
    ['a label', ['Name: Ida Long'], 'Ida Long'],
    ['a label of another language', ['Nombre y apellidos: Ida Long'], 'Ida Long'],
    ['a label in a cell of its own', ['Name\tIda Long'], 'Ida Long'],
    ['brackets', ['# Ida (Nina) Long'], 'Ida (Nina) Long'],
    ['seven words', ['# María del Carmen de la Cruz Silva'], 'María del Carmen de la Cruz Silva'],
    ['a title before', ['# Dr. Ida Long'], 'Dr. Ida Long'],
    ['letters behind a comma', ['# Ida Long, PhD, RN'], 'Ida Long, PhD, RN'],
    ['letters on the next line', ['# Ida Long,', '# P.E., LEED AP'], 'Ida Long, P.E., LEED AP'],
    ['a Hebrew hyphen', ['# נעמה בן־שלום'], 'נעמה בן־שלום'],
    ['a break at its own hyphen', ['# Ida Long-', '# Winter'], 'Ida Long-Winter'],
    ['dotted titles', ['# M. en C. Ida de la Peña Cid'], 'M. en C. Ida de la Peña Cid'],
    ['a place behind a comma', ['# Ida Long, Miami, FL'], 'Ida Long'],
    ['a position behind a sign', ['# Ida Long | Nurse'], 'Ida Long'],
    ['both sides of a photo', ['# Milena\tNovak'], 'Milena Novak'],
    ['two lines', ['# Ida', '# Long'], 'Ida Long'],
    ['a larger title of the document', ['# Curriculum Vitae', '## Ida Long'], 'Ida Long'],
    ['a title of the document on its line', ['# Curriculum Vitae – Ida Long'], 'Ida Long'],
    ['a broken title of the document', ['# Curriculum', '# Vitae', '## Ida Long'], 'Ida Long'],
    [
      'two lines, the first of two names',
      ['# María del Mar', '# Ibáñez Cid'],
      'María del Mar Ibáñez Cid',
    ],
    ['capitals', ['# IDA VAN DER LONG'], 'IDA VAN DER LONG'],
    ['a larger position', ['### Ida Long', '## Registered Nurse'], 'Ida Long'],
    ['East Asian names apart', ['山田\t太郎'], '山田 太郎'],
    ['a name that is set twice', ['# Ida Long Ida Long'], 'Ida Long'],
    ['another look behind it', ['**Ida Long** Registered Nurse'], 'Ida Long'],
  ])('finds it by %s', (_, lines, name) => {
    expect(find(lines).name).toBe(name)
  })

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

  it.each([
    'Ida Long, PhD, CPA',
    'Ida Long, Dipl.-Ing.',
    'Ida Long, Dipl.-Ing. (FH)',
    'Ida Long, Dr. rer. nat.',
    'Dipl.-Ing. Ida Long',
  ])('keeps what stands with it as printed: %s', (name) => {
    expect(find([`# ${name}`, 'Registered Nurse'])).toMatchObject({
      name,
      label: 'Registered Nurse',
    })
  })

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
