import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageOf } from '../../storage/testing/storage'
import { readWishes, removeInstruction, saveInstruction } from './own-wishes'

beforeEach(() => vi.stubGlobal('localStorage', storageOf()))
afterEach(() => vi.unstubAllGlobals())

it('offers what was kept, each once, and at most six', () => {
  for (const wish of ['a', 'b', 'c', 'd', 'e', 'f', 'b', 'g']) saveInstruction(wish)
  expect(readWishes()).toEqual(['c', 'd', 'e', 'f', 'b', 'g'])
  expect(removeInstruction('b')).toEqual(['c', 'd', 'e', 'f', 'g'])
})

it.each(['{', '{"a":1}', 'null', `["${'x'.repeat(201)}",1,""]`])(
  'takes %s for nothing',
  (stored) => {
    vi.stubGlobal('localStorage', { getItem: () => stored })
    expect(readWishes()).toEqual([])
  },
)
