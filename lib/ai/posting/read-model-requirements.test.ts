import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readModelRequirements } from './read-model-requirements'

const posting = `Night baker, Crumb & Sons
We need three years of experience with sourdough.
A forklift licence is welcome.`

type Answer = Parameters<typeof readModelRequirements>[1]
type Written = Answer['requirements'][number]
const nothing: Answer = { title: null, employer: null, requirements: [] }
const sourdough: Written = {
  words: 'sourdough',
  kind: 'skill',
  importance: 'must',
  years: 3,
  quote: 'We need three years of experience with sourdough.',
}

it('takes what the posting says, in its own letters', () => {
  const answer: Answer = {
    title: 'night baker',
    employer: 'Somebody Else Ltd',
    requirements: [
      sourdough,
      {
        ...sourdough,
        words: 'Forklift  licence',
        quote: 'a forklift licence\nis welcome',
        years: null,
      },
    ],
  }
  const read = readModelRequirements(posting, answer)
  expect(read.title?.text).toBe('Night baker')
  expect(read.employer).toBeNull()
  expect(read.requirements.map(({ words, quote }) => [words, quote])).toEqual([
    ['sourdough', 'We need three years of experience with sourdough.'],
    ['forklift licence', 'A forklift licence is welcome'],
  ])
  // The posting says it in words: a figure that it does not say is none of its own.
  expect(read.requirements[0]?.years).toBeNull()
})

it.each([
  ['a quote that is not in it', { ...sourdough, quote: 'We need a pilot.' }],
  ['words that are not in the quote', { ...sourdough, words: 'Kubernetes' }],
  ['no quote', { ...sourdough, quote: ' ' }],
  ['no words', { ...sourdough, words: '' }],
])('drops %s', (_, written) => {
  expect(
    readModelRequirements(posting, { ...nothing, requirements: [written] }).requirements,
  ).toEqual([])
})

it('A1: gives nothing but parts of the posting, whatever a model writes', () => {
  const some = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.nat(posting.length), fc.nat(60))
      .map(([at, length]) => posting.slice(at, at + length)),
  )
  const written = fc.record({
    words: some,
    quote: some,
    kind: fc.constantFrom('skill' as const, 'education' as const),
    importance: fc.constantFrom('must' as const, 'nice' as const),
    years: fc.option(fc.double()),
  })
  const answer = fc.record({
    title: fc.option(some),
    employer: fc.option(some),
    requirements: fc.array(written),
  })
  fc.assert(
    fc.property(answer, (one) => {
      const read = readModelRequirements(posting, one)
      for (const { words, quote } of read.requirements) {
        expect(posting).toContain(words)
        expect(posting).toContain(quote)
      }
      for (const fact of [read.title, read.employer]) expect(posting).toContain(fact?.text ?? '')
    }),
  )
})
