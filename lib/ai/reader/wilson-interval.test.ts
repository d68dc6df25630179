import { expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval'

it.each([
  [47, 48, 0.891, 0.996],
  [30, 30, 0.886, 1],
  [0, 10, 0, 0.278],
  [0, 0, 0, 1],
])('of %i of %i is from %d to %d', (successes, trials, from, to) => {
  const interval = wilsonInterval(successes, trials)
  expect(interval.from).toBeCloseTo(from, 3)
  expect(interval.to).toBeCloseTo(to, 3)
})
