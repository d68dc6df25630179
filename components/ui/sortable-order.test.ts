import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexAfterMove } from './sortable-order'

test('the row stands next to its target, and the others keep their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (ids, one, other, isBehind) => {
        const id = ids[one % ids.length]!
        const target = ids[other % ids.length]!
        const to = indexAfterMove(ids, id, target, isBehind)
        const without = ids.filter((each) => each !== id)
        const moved = [...without]
        moved.splice(to ?? ids.indexOf(id), 0, id)
        if (to === null) expect(moved).toEqual(ids)
        if (id === target) expect(to).toBeNull()
        else expect(moved.indexOf(id) - moved.indexOf(target)).toBe(isBehind ? 1 : -1)
        expect(moved.filter((each) => each !== id)).toEqual(without)
      },
    ),
  )
})

test('a row that is not there moves nowhere', () => {
  expect(indexAfterMove(['a', 'b'], 'c', 'a', false)).toBeNull()
  expect(indexAfterMove(['a', 'b'], 'a', 'c', true)).toBeNull()
})
