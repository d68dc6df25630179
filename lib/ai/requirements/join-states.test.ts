import { expect, it } from 'vitest'
import { joinStates } from './join-states'
import type { RequirementPart, RequirementState } from './requirement-types'

/** Parts of a line, each with its state: `words` as they stand in it. */
const partsOf = (line: string, states: Record<string, RequirementState>): RequirementPart[] =>
  Object.entries(states).map(([words, state]) => {
    const start = 100 + line.indexOf(words)
    const place = { start, end: start + words.length }
    return {
      words,
      place,
      kind: 'skill',
      state,
      evidence: [],
      years: null,
      months: null,
      isConfirmed: false,
    }
  })

it.each<[string, Record<string, RequirementState>, RequirementState]>([
  ['Go, Java or Kotlin', { Go: 'missing', Java: 'covered', Kotlin: 'ask' }, 'covered'],
  ['Erfahrung mit SAP oder DATEV', { SAP: 'missing', DATEV: 'covered' }, 'covered'],
  [
    'A WMS (e.g. Manhattan, SAP EWM)',
    { WMS: 'ask', Manhattan: 'missing', 'SAP EWM': 'covered' },
    'covered',
  ],
  ['AWS/GCP', { AWS: 'missing', GCP: 'missing' }, 'missing'],
  ['Go, Java and Kotlin', { Go: 'missing', Java: 'covered', Kotlin: 'missing' }, 'partly'],
  ['SQL, and Go or Java', { SQL: 'missing', Go: 'covered', Java: 'missing' }, 'partly'],
  ['Python, ideally Kafka', { Python: 'covered', Kafka: 'missing' }, 'covered'],
  ['Automation (HubSpot)', { Automation: 'ask', HubSpot: 'covered' }, 'covered'],
  ['Cloud (Azure)', { Cloud: 'covered', Azure: 'missing' }, 'partly'],
  ['Ideally Kafka', { Kafka: 'missing' }, 'missing'],
])('%s', (line, states, expected) => {
  const place = { start: 100, end: 100 + line.length }
  expect(joinStates({ line, place }, partsOf(line, states))).toBe(expected)
})

it('counts a plain word that a model named, and none that only rules found', () => {
  const line = 'Own monitoring and on-call'
  const place = { start: 100, end: 100 + line.length }
  const parts = partsOf(line, { monitoring: 'missing', 'on-call': 'covered' }).map(
    (part): RequirementPart => ({ ...part, kind: 'term' }),
  )
  expect(joinStates({ line, place }, parts)).toBe('covered')
  expect(joinStates({ line, place }, parts, true)).toBe('partly')
})
