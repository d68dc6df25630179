import { expect, it } from 'vitest'
import { costOf } from './prices'
import { nothingSpent } from './spent'

const spent = { ...nothingSpent, calls: 1, input: 1_000_000, output: 500_000 }

it('knows what a model costs, with the day of its price', () => {
  expect(costOf({ provider: 'openai', model: 'gpt-5-mini' }, spent)).toEqual({
    dollars: 1.25,
    asOf: '2026-11-01',
  })
  expect(costOf({ provider: 'openai', model: 'gpt-5-mini-2025-08-07' }, spent)?.dollars).toBe(1.25)
})

it('never makes up a cost', () => {
  expect(costOf({ provider: 'openai', model: 'gpt-9' }, spent)).toBeNull()
  expect(costOf({ provider: 'openai', model: 'constructor' }, spent)).toBeNull()
  expect(costOf({ provider: 'azure', model: 'gpt-5-mini' }, spent)).toBeNull()
  const unknown = { ...spent, output: null }
  expect(costOf({ provider: 'openai', model: 'gpt-5-mini' }, unknown)).toBeNull()
})

it('goes by what the operator says', () => {
  const table = { asOf: '2027-01-01', models: { 'gpt-5-mini': { input: 1, output: 2 } } }
  expect(costOf({ provider: 'azure', model: 'gpt-5-mini' }, spent, table)).toEqual({
    dollars: 2,
    asOf: '2027-01-01',
  })
})
