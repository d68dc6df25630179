import { expect, it } from 'vitest'
import { compareQuantities } from './compare-quantities'

it.each([
  ['Own a budget of £11 million', 'Kept to a budget of £4.5m', 'less'],
  ['Own a budget of more than £5 million', 'Budget of £6,200,000', 'enough'],
  ['A budget of over €1 million', 'Kept the budget', 'none'],
  ['Weddings of 150 guests or more', 'Weddings for up to 220 guests', 'enough'],
  ['Weddings of 150 guests or more', 'Weddings for 80 guests', 'less'],
  ['Since 2019 at least 5 years', 'Two jobs', 'enough'],
  ['Keep losses below 0.2%', 'Losses of 0.3%', 'enough'],
] as const)('%s: %s', (asked, proof, expected) => {
  expect(compareQuantities(asked, proof, 'en')).toBe(expected)
})
