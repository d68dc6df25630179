import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSkills } from '@/lib/ai/lexicon/find-skills'
import { loadedLexicons, loadLexicons } from '@/lib/language/grounding'
import cases from '../testing/cases.json' with { type: 'json' }
import { claimsNothing } from './check-wish'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { type LieParts, lies } from './testing/lies'
import { liesAbroad } from './testing/lies-abroad'

await loadLexicons()

const wishes = cases.checkWish.wishes

const grounds = readGrounds(
  { basics: { name: 'A B', summary: 'Baker who has baked bread for a village.' }, work: [] },
  '2026-11-21',
)
const verdictOf = (after: string) =>
  groundEdit({ kind: 'letter-sentence', entry: null, before: '', after, advert: '' }, grounds)
    .verdict

it.each(wishes)('is not asked about: %s', (wish) => {
  expect(claimsNothing(wish)).toBe(true)
  expect(verdictOf(wish)).toBe('pass')
})

it.each(cases.checkWish.isNoneWhereMoreIs)('is none where more is said: %s', (sentence) => {
  expect(claimsNothing(sentence)).toBe(false)
})

it('is none with any word put in that is a fact', () => {
  const facts = [
    ...['led', 'senior', 'manager', 'Excel', 'Arnby', 'years', 'twelve', '40', 'engineers'],
    ...['degree', 'not', 'never', 'fluent', 'Leiterin', 'dirigé', 'dirigí', 'diretto', 'liderei'],
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...wishes),
      fc.constantFrom(...facts),
      fc.nat(),
      (wish, fact, draw) => {
        const words = wish.split(' ')
        words.splice(draw % (words.length + 1), 0, fact)
        expect(claimsNothing(words.join(' ')), words.join(' ')).toBe(false)
      },
    ),
  )
})

it('is no fabrication that we can think of', () => {
  const parts: LieParts = {
    ...{ noun: 'pumps', other: 'lamps', number: 13, another: 14, verb: 'Checked' },
    ...{ place: 'Arnby', elsewhere: 'Dunmore', tool: 'Excel', newTool: 'SAP', person: 'clerk' },
  }
  const told = [
    ...lies.flatMap(([, tell, lie]) => [tell(parts), lie(parts)]),
    ...liesAbroad.flatMap(([, , tell, lie]) => [tell(4), lie(4)]),
  ]
  expect(told.length).toBeGreaterThan(100)
  for (const text of told) {
    expect(claimsNothing(text), text).toBe(false)
    expect(claimsNothing(`I ${text.charAt(0).toLowerCase()}${text.slice(1)}`), text).toBe(false)
  }
})

it('has no skill and no number among its words', () => {
  for (const {
    table: { wishes: words },
  } of loadedLexicons()) {
    const all = [words.openings, words.rest, words.whole].join('|').split('|')
    expect(new Set(all).size).toBe(all.length)
    for (const phrase of all) {
      expect(phrase).not.toMatch(/\d/)
      expect(findSkills(phrase), phrase).toEqual([])
    }
  }
})
