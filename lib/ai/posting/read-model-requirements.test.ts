import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksFor } from '@/tests/ai/support/scripted-finder'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { maxDemands } from './join-demands'
import { readModelRequirements } from './read-model-requirements'
import { numberLines } from './split-posting'

const posting = `Night baker, Crumb & Sons
We bake sourdough in three shops.
You bring three years of experience with sourdough – and “a steady hand”.
A forklift licence is welcome.
You plan the rota and order flour; know-
how of rye helps.`

const nothing: RequirementsAnswer = { title: null, employer: null, requirements: [] }
const sourdough = asksFor('sourdough')
const readAll = (...requirements: RequirementsAnswer['requirements']) =>
  readModelRequirements(posting, { ...nothing, requirements })
const read = (...requirements: RequirementsAnswer['requirements']) =>
  readAll(...requirements).requirements
const wordsOf = (words: string) => read(asksFor(words))[0]?.words

it('reads its lines by their numbers, each with its heading, group and parts', () => {
  const ad = 'Baker\n\nYou bring\n- Rye, and rye again\n- A licence. Rye helps.'
  expect(numberLines(ad)).toBe(
    '[1] Baker\n\nYou bring\n- [2] Rye, and rye again\n- [3] A licence. [4] Rye helps.',
  )
  const { lines, requirements } = readModelRequirements(ad, {
    ...nothing,
    requirements: [
      asksFor('Rye', 'skill', { line: 2 }),
      asksFor('A licence', 'licence', { line: 3, group: 'essential' }),
      asksFor('Rye', 'skill', { line: 4, group: 'nice' }),
      asksFor('sourdough', 'skill', { line: 4 }),
    ],
  })
  expect(lines).toMatchObject([
    { line: 'Rye, and rye again', heading: 'You bring', group: 'essential' },
    { line: 'A licence.', group: 'essential' },
    { line: 'Rye helps.', group: 'nice' },
  ])
  expect(requirements).toMatchObject([{ words: 'Rye', times: 2 }, { words: 'A licence' }])
})

it('takes what the posting says, in its own letters, with the sentence that says it', () => {
  const answer: RequirementsAnswer = {
    title: 'night baker',
    employer: 'Somebody Else Ltd',
    requirements: [
      asksFor('Forklift  licence', 'licence', { group: 'nice' }),
      asksFor('order flour', 'task', { group: 'duty' }),
    ],
  }
  const found = readModelRequirements(posting, answer)
  expect(found.title?.text).toBe('Night baker')
  expect(found.employer).toBeNull()
  expect(found.requirements).toMatchObject([
    {
      ...{ id: 'r1', words: 'forklift licence', kind: 'licence', importance: 'nice', years: null },
      quote: 'A forklift licence is welcome.',
    },
    { id: 'r2', words: 'order flour', kind: 'term', importance: 'must' },
  ])
})

it('finds words whatever their quotes, dashes, spaces and case are', () => {
  expect(wordsOf('"A  Steady Hand"')).toBe('a steady hand')
  expect(wordsOf('experience with sourdough - and "a steady')).toContain('sourdough – and “a')
  // A word broken over two lines matches its joined form, and is returned as in the posting.
  expect(wordsOf('knowhow of rye')).toBe('know-\nhow of rye')
})

it('takes the place behind the requirement before, where a word stands twice', () => {
  const [, second] = read(asksFor('You bring'), sourdough)
  expect(second?.quote).toContain('three years of experience')
})

it.each([
  ['words that are not in it', 'Kubernetes'],
  ['a part of a word', 'sour'],
  ['no words', ' '],
  ['signs alone', '–'],
  ['a very long stretch', posting.slice(0, 200)],
])('drops %s', (_, words) => {
  expect(readAll(asksFor(words))).toMatchObject({ requirements: [], lines: [] })
})

describe('years', () => {
  const years = (words: string, count: number | null) =>
    read(asksFor(words, 'years', { years: count }))[0]?.years

  it('count where the posting says them, in digits or in words', () => {
    expect(years('three years of experience with sourdough', 3)).toBe(3)
    expect(years('three years of experience with sourdough', 8)).toBeNull()
    expect(years('three years of experience with sourdough', 2.5)).toBeNull()
    expect(years('forklift licence', 3)).toBeNull()
  })
})

it('merges what is asked for twice into the stronger and longer one', () => {
  const merged = read(asksFor('sourdough', 'skill', { group: 'nice' }), asksFor('Sourdough'))
  expect(merged).toMatchObject([{ words: 'sourdough', importance: 'must', times: 2 }])
})

it('keeps two requirements that the list of skills knows by one name', () => {
  const both = ['JavaScript', 'JS'].map((words) => asksFor(words))
  const found = readModelRequirements('We write JavaScript, and JS in the browser.', {
    ...nothing,
    requirements: both,
  })
  expect(found.requirements.map(({ words }) => words)).toEqual(['JavaScript', 'JS'])
})

it('says of a certificate and a tool what the model called them', () => {
  const licence = read(asksFor('forklift licence', 'certificate'))
  expect(licence).toMatchObject([{ named: 'certificate' }])
  expect(read(sourdough)[0]).not.toHaveProperty('named')
})

it('reads no more than a list of requirements can have', () => {
  const words = Array.from({ length: 200 }, (_, at) => `skill${at}`)
  const long = `We need ${words.join(', ')} and more.`
  const requirements = words.map((one) => asksFor(one))
  const found = readModelRequirements(long, { ...nothing, requirements })
  expect(found.requirements).toHaveLength(maxDemands)
})

it('gives nothing but parts of the posting, whatever a model writes', () => {
  const some = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.nat(posting.length), fc.nat(60))
      .map(([at, length]) => posting.slice(at, at + length)),
  )
  const written = fc.record({
    line: fc.integer(),
    group: fc.constantFrom('essential', 'nice', 'duty'),
    parts: fc.array(
      fc.record({
        words: some,
        kind: fc.constantFrom('skill', 'degree', 'years'),
        years: fc.option(fc.double()),
      }),
    ),
  })
  const answer = fc.record({
    title: fc.option(some),
    employer: fc.option(some),
    requirements: fc.array(written),
  })
  fc.assert(
    fc.property(answer, (one) => {
      const found = readModelRequirements(posting, one)
      for (const { words, quote } of found.requirements) {
        expect(words).not.toBe('')
        expect(posting).toContain(words)
        expect(posting).toContain(quote)
      }
      for (const fact of [found.title, found.employer]) expect(posting).toContain(fact?.text ?? '')
    }),
  )
})
