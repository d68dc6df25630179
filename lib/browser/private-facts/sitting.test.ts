import { expect, it } from 'vitest'
import { mayAsk, noteAsked } from './sitting'

it('asks five questions, and shows one of them again', () => {
  const places = ['a', 'b', 'c', 'd', 'e', 'f']
  const shown = places.filter((place) => {
    const may = mayAsk(place)
    if (may) noteAsked(place)
    return may
  })
  expect(shown).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(mayAsk('c')).toBe(true)
})
