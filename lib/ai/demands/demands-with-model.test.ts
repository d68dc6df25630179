import { expect, it } from 'vitest'
import { createScriptedFinder } from '@/tests/ai/support/scripted-finder'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { type DemandAnswers, demandsWithModel } from './demands-with-model'

const ad = `Bakery manager, Crumb & Sons
You bring 5 years as a bakery manager and line management.
You are friendly. Fluent Dutch is a plus. Pastry is welcome.`
const cv = {
  basics: { name: 'Rosa Lind', summary: 'Bread is what I do.' },
  work: [
    {
      ...{ name: 'Hollow Lane', position: 'Bakery manager', startDate: '2019-03' },
      highlights: ['Lead nine bakers and hold their reviews.'],
    },
  ],
  languages: [{ language: 'Dutch', fluency: 'A2' }],
}
const entry = { importance: 'must', years: null } as const
const requirements: RequirementsAnswer = {
  ...{ title: 'Bakery manager', employer: null },
  requirements: [
    { ...entry, words: '5 years as a bakery manager', kind: 'years', years: 5 },
    { ...entry, words: 'line management', kind: 'task' },
    { ...entry, words: 'friendly', kind: 'soft' },
    { ...entry, words: 'Fluent Dutch', kind: 'language' },
    { ...entry, words: 'Pastry', kind: 'skill', importance: 'nice' },
    { ...entry, words: 'Kubernetes', kind: 'tool' },
  ],
}
const find = createScriptedFinder('honest', {
  ...{
    '5 years as a bakery manager': ['Bakery manager, Hollow'],
    'line management': ['Lead nine'],
  },
  ...{ 'Fluent Dutch': ['Dutch'] },
})
const answers: DemandAnswers = {
  requirements: async () => requirements,
  evidence: async (input) => find(input),
}

it('matches an ad and a CV by two answers, with JSON Pointers into the CV', async () => {
  const place = '/work/0/position'
  expect(await demandsWithModel(ad, cv, answers, '2026-11-01')).toEqual([
    {
      ...{ words: '5 years as a bakery manager', shown: 'yes' },
      evidence: [{ place, words: 'Bakery manager, Hollow Lane, 2019-03 to today' }],
    },
    {
      ...{ words: 'line management', shown: 'other-words' },
      evidence: [
        { place: '/work/0/highlights/0', words: 'Lead nine bakers and hold their reviews.' },
      ],
    },
    { words: 'friendly', shown: 'no', evidence: [] },
    {
      ...{ words: 'Fluent Dutch', shown: 'partly' },
      evidence: [{ place: '/languages/0/language', words: 'Dutch, A2' }],
    },
    { words: 'Pastry', shown: 'no', evidence: [] },
  ])
})

it('asks the same of the same ad and CV, the second question after the first answer', async () => {
  const asked: unknown[] = []
  const recording: DemandAnswers = {
    async requirements(input) {
      asked.push(input)
      return answers.requirements(input)
    },
    async evidence(input) {
      asked.push(input)
      return answers.evidence(input)
    },
  }
  await demandsWithModel(ad, cv, recording, '2026-11')
  await demandsWithModel(ad, cv, recording, '2026-11')
  expect(asked).toHaveLength(4)
  expect(asked.slice(0, 2)).toEqual(asked.slice(2))
  const none = { ...recording, requirements: async () => null }
  expect(await demandsWithModel(ad, cv, none, '2026-11')).toBeNull()
  expect(asked).toHaveLength(4)
})

it('gives nothing where answers are missing or not believed, or where there is no ad', async () => {
  const missing = { ...answers, evidence: async () => null }
  expect(await demandsWithModel(ad, cv, missing, '2026-11')).toBeNull()
  const yes = createScriptedFinder('shows everything')
  const unbelieved = {
    ...answers,
    evidence: async (input: Parameters<typeof yes>[0]) => yes(input),
  }
  expect(await demandsWithModel(ad, cv, unbelieved, '2026-11')).toBeNull()
  expect(await demandsWithModel('A baker', cv, answers, '2026-11')).toEqual([])
})
