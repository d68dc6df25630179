import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { areCredentials, findPostNominals, lookLikePostNominals } from './post-nominals'

it.each(cases.postNominals.takesForLettersBehindA)(
  'takes "%s" for letters behind a name',
  (letters) => {
    expect(lookLikePostNominals(letters)).toBe(true)
    expect(findPostNominals(`Ada Quill, ${letters}`)).toEqual({ end: 9, from: 11 })
  },
)

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
