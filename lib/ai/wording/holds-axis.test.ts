import { expect, it } from 'vitest'
import { holdsAxis } from './holds-axis'
import type { WordingAxis } from './ways'

const before =
  'Was responsible for the implementation of a new ordering process, which cut costs by 8%'
const holds = (axis: WordingAxis, after: string, from = before, others: string[] = []) =>
  holdsAxis(axis, { before: from, after, others, titles: ['Night baker', ''] })

it.each([
  ['shorter', 'Introduced a new ordering process, cutting costs by 8%', true],
  ['shorter', `${before} a year`, false],
  ['result-first', 'Cut costs by 8% with a new ordering process', true],
  ['result-first', 'Introduced a new ordering process and cut costs by 8%', false],
  ['plainer', 'Set up a new way to order, which cut costs by 8%', true],
  ['plainer', 'Responsible for operationalisation of a new ordering process', false],
] as const)('hold or not: %s of %s', (axis, after, isHeld) => {
  expect(holds(axis, after)).toBe(isHeld)
})

it('need another beginning where a line has no number', () => {
  const line = 'Wrote a guide that new nurses still use'
  expect(holds('result-first', 'New nurses still use the guide that I wrote', line)).toBe(true)
  expect(holds('result-first', 'Wrote a guide, which new nurses use', line)).toBe(false)
})

it('of a new profile are held against the other choices and the titles', () => {
  expect(holds('shorter', 'Bakes bread.', '', ['Night baker who bakes bread.'])).toBe(true)
  expect(holds('shorter', 'Bakes bread.', '', ['Bakes.'])).toBe(false)
  expect(holds('role-first', 'Experienced night baker with three mills.', '')).toBe(true)
  expect(holds('role-first', 'Ordered flour from three mills.', '')).toBe(false)
})
