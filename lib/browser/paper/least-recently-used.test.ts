import { expect, it } from 'vitest'
import { createLeastRecentlyUsed } from './least-recently-used'

it('forgets what was not asked for the longest', () => {
  const values = createLeastRecentlyUsed<number>(2)
  values.set('a', 1)
  values.set('b', 2)
  expect(values.get('a')).toBe(1)
  values.set('c', 3)
  expect([values.get('a'), values.get('b'), values.get('c')]).toEqual([1, undefined, 3])
})
