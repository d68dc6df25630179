import { expect, it } from 'vitest'
import { looksLikeCv } from './looks-like-cv'

const lines = (count: number) => Array.from({ length: count }, (_, at) => `Led team ${at} of ten`)

it('knows a whole CV by its headings, in other languages, too', () => {
  expect(
    looksLikeCv(['Ana Reis', 'Experience', ...lines(10), 'Education', 'A school'].join('\n')),
  ).toBe(true)
  expect(looksLikeCv(['Ana Reis', 'Berufserfahrung', ...lines(10), 'Ausbildung'].join('\n'))).toBe(
    true,
  )
})

it('leaves lists of bullets and short texts alone', () => {
  expect(looksLikeCv(lines(40).join('\n'))).toBe(false)
  expect(looksLikeCv(['Experience', 'Education', 'One line'].join('\n'))).toBe(false)
  expect(looksLikeCv(['Experience', ...lines(20)].join('\n'))).toBe(false)
})
