import { describe, expect, it } from 'vitest'
import { partsNumber } from './whole-numbers'

describe('a number at the end of a line', () => {
  it.each([
    ['24 minutes', true],
    ['4.6 million', true],
    ['in 4', true],
    ['£4.6 million', true],
    ['2019 The', false],
    ['teams of', false],
    ['24 internationalisation', false],
  ])('stays with what it counts: %s', (text, stays) => {
    const [before = '', after = ''] = text.split(' ')
    expect(partsNumber([before, ' ', after], 1)).toBe(stays)
  })
})
