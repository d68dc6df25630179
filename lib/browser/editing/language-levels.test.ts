import { describe, expect, it } from 'vitest'
import { nativeLevel } from './language-levels'

describe('the word for a mother tongue', () => {
  it('is in the language of the CV', () => {
    expect(nativeLevel('de-AT')).toBe('Muttersprache')
    expect(nativeLevel('en')).toBe('Native')
    expect(nativeLevel('sv')).toBe('Native')
  })
})
