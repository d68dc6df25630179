import { expect, it, vi } from 'vitest'
import { createHintStore, type Hint } from './hint-store'

const hint = (address: Hint['address'], text: string, isListOnly = false): Hint => ({
  address,
  text,
  isListOnly,
})

it('stand at their field, several in one line', () => {
  const hints = createHintStore()
  hints.set([hint('a/text', 'One.'), hint('a/text', 'Two.'), hint('b/text', 'Three.')])
  expect(hints.at('a/text')).toBe('One. Two.')
  expect(hints.at('c/text')).toBeUndefined()
})

it('may be said in the list only', () => {
  const hints = createHintStore()
  hints.set([hint('basics/name', 'Add your name.', true)])
  expect(hints.at('basics/name')).toBeUndefined()
  expect(hints.all()).toHaveLength(1)
})

it('tell those who look only of a difference', () => {
  const hints = createHintStore()
  const listener = vi.fn()
  hints.subscribe(listener)
  hints.set([hint('a/text', 'One.')])
  hints.set([hint('a/text', 'One.')])
  expect(listener).toHaveBeenCalledTimes(1)
  hints.set([])
  expect(listener).toHaveBeenCalledTimes(2)
})
