import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AttestedFact, withFacts } from './attested'
import { limits } from './resume-limits'

const fact: fc.Arbitrary<AttestedFact> = fc.record({
  text: fc.constantFrom('Led 4 people', 'Wrote Go', 'Spoke Navajo'),
  place: fc.constantFrom('w1', 'w2', 'basics/summary'),
  at: fc.constantFrom('2026-01-01', '2026-02-02'),
})
const keyOf = ({ text, place }: AttestedFact) => `${place} ${text}`

it('notes the words of a place once, keeps what was there, and adds nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fact, { selector: keyOf }), fc.array(fact), (known, confirmed) => {
      const facts = withFacts(known, confirmed)
      expect(facts.slice(0, known.length)).toEqual(known)
      expect(new Set(facts.map(keyOf)).size).toBe(facts.length)
      const keys = new Set([...known, ...confirmed].map(keyOf))
      expect(new Set(facts.map(keyOf))).toEqual(keys)
      for (const one of facts) expect([...known, ...confirmed]).toContainEqual(one)
    }),
  )
})

it('takes no more than fit', () => {
  const many = Array.from({ length: limits.attested + 3 }, (_, at) => ({
    ...{ text: `Fact ${at}`, place: 'w1', at: '2026-01-01' },
  }))
  expect(withFacts([], many)).toEqual(many.slice(0, limits.attested))
})
