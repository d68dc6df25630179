import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutWords } from './without-words'

it.each([
  ['Somebody else works on this import', 'Somebody else works on this import'],
  [
    'Unexpected token \'A\', "Ana Reis, b"... is not valid JSON',
    'Unexpected token “…”, “…”... is not valid JSON',
  ],
  ['550 5.1.1 <ana@example.org>: unknown', '550 5.1.1 [address] unknown'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
  ['no answer of https://models.example/v1?key=abc', 'no answer of [address]'],
  ["It can't be read, and isn't there", "It can't be read, and isn't there"],
])('%s', (message, shown) => {
  expect(withoutWords(message)).toBe(shown)
})

it('says nothing of what a parser quotes, whatever that is', () => {
  const json = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'Quetzal {}[]') })
  fc.assert(
    fc.property(json, (words) => {
      try {
        JSON.parse(`x${words}`)
      } catch (error) {
        const shown = withoutWords(error instanceof Error ? error.message : '')
        expect(shown).not.toContain('Quetzal')
        expect(shown.length).toBeLessThanOrEqual(300)
      }
    }),
  )
  expect(withoutWords('"Quetzal" '.repeat(200)).length).toBeLessThanOrEqual(300)
})
