import { expect, it } from 'vitest'
import { addDemand, readOwn } from './own-demands'

it('are one or several', () => {
  expect(readOwn('experience with Kafka and Python', 0).map(({ words }) => words)).toEqual([
    'Kafka',
    'Python',
  ])
})

it('are kept as they are where nothing in them is known', () => {
  expect(readOwn('a calm hand', 0).map(({ words }) => words)).toEqual(['a calm hand'])
})

it('come back after they were taken out, and stand there once', () => {
  const own = addDemand({ removed: ['Kafka'], added: [] }, 'Kafka')
  expect(own).toEqual({ removed: [], added: ['Kafka'] })
  expect(addDemand(own, 'Kafka')).toEqual(own)
})
