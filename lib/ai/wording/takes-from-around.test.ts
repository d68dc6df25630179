import { expect, it } from 'vitest'
import { takesFromAround } from './takes-from-around'

const before = 'Baked sourdough bread for two markets every week'
const around = [
  'Planned the rota of the night shift and ordered flour from 3 mills',
  'Showed apprentices how to use Excel',
]
const takes = (after: string) => takesFromAround(before, after, { around, language: 'en' })

it.each([
  'Baked sourdough bread for two markets with flour from 3 mills',
  'Baked sourdough bread for two markets every week, planned in Excel',
  'Baked sourdough bread on the night shift for two markets every week',
])('finds a number, a name or several words of a neighbour: %s', (after) => {
  expect(takes(after)).toBe(true)
})

it.each([
  'Every week, baked sourdough bread for two markets',
  'Planned and baked sourdough bread for two markets every week',
  'Baked sourdough bread for two busy markets every week',
])('lets pass the words of the line, and a verb that a neighbour begins with: %s', (after) => {
  expect(takes(after)).toBe(false)
})
