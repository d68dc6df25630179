import { expect, it } from 'vitest'
import { missingLetters } from './missing-letters'

it('returns the letters, marks and digits of each place, without other signs', () => {
  const missing = [
    { address: 'basics/name' as const, characters: ['ꯃ', '🪲'] },
    { address: 'basics/label' as const, characters: ['🪲', '⛏'] },
    { address: 'a1/text' as const, characters: ['\u0f74', '༣'] },
  ]
  expect(missingLetters(missing)).toEqual([
    { address: 'basics/name', characters: ['ꯃ'] },
    { address: 'a1/text', characters: ['\u0f74', '༣'] },
  ])
})
