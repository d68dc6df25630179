import { expect, it } from 'vitest'
import { createByteCache } from './byte-cache'

const entry = (size: number) => ({ bytes: new Uint8Array(size) })

it('forgets what was not asked for the longest, and takes nothing that is too large', () => {
  const cache = createByteCache(10)
  cache.set('a', entry(4))
  cache.set('b', entry(4))
  expect(cache.get('a')).toBeDefined()
  cache.set('c', entry(4))
  expect([cache.get('a'), cache.get('b'), cache.get('c')].map(Boolean)).toEqual([true, false, true])
  cache.set('d', entry(11))
  expect([cache.get('a'), cache.get('c'), cache.get('d')].map(Boolean)).toEqual([true, true, false])
  cache.set('a', entry(10))
  expect([cache.get('a'), cache.get('c')].map(Boolean)).toEqual([true, false])
})
