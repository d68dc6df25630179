import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { withoutWords } from './without-words'

it.each(cases.withoutWords.rows)('%s', (message, shown) => {
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
