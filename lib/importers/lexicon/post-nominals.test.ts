import { expect, it } from 'vitest'
import { areCredentials, findPostNominals, lookLikePostNominals } from './post-nominals'

it.each([
  'PhD',
  'PhD, CPA',
  'MBA, FCMA',
  'RN, BSN, CCRN',
  'M.Sc.',
  'P.E.',
  'Esq.',
  'Dipl.-Ing.',
  'Dipl.-Ing. (FH)',
  'Dr. rer. nat.',
  'LEED AP',
])('takes "%s" for letters behind a name', (letters) => {
  expect(lookLikePostNominals(letters)).toBe(true)
  expect(findPostNominals(`Ada Quill, ${letters}`)).toEqual({ end: 9, from: 11 })
})

it.each(['Engineer', 'Head of Sales', 'Berlin', 'PhD student', '', 'Senior VP Sales'])(
  'takes "%s" for none',
  (text) => {
    expect(lookLikePostNominals(text)).toBe(false)
    expect(findPostNominals(`Ada Quill, ${text}`)).toBeNull()
  },
)

it('knows degrees that name a profession', () => {
  expect(areCredentials('Dipl.-Ing.')).toBe(true)
  expect(areCredentials('Ing.')).toBe(false)
})

it('finds none in a name of one part', () => {
  expect(findPostNominals('Ada Quill')).toBeNull()
  expect(findPostNominals(', PhD')).toBeNull()
})
