import { expect, it } from 'vitest'
import { partsNumber } from './whole-numbers'

it.each([
  ['24 minutes', true],
  ['4.6 million', true],
  ['in 4', true],
  ['£4.6 million', true],
  ['2019 The', false],
  ['teams of', false],
  ['24 internationalisation', false],
])('a number at the end of a line stays with what it counts: %s', (text, stays) => {
  const [before = '', after = ''] = text.split(' ')
  expect(partsNumber([before, ' ', after], 1)).toBe(stays)
})
