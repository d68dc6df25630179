import fc from 'fast-check'
import { expect, it } from 'vitest'
import { notificationIdOf } from './notification-rows'

const times = fc.integer({ min: 0, max: 2 ** 47 })
const whats = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 })

it('names the same the same, as a UUIDv7 that sorts by time', () => {
  fc.assert(
    fc.property(times, times, whats, whats, (at, later, what, other) => {
      const id = notificationIdOf(at, ...what)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
      expect(notificationIdOf(at, ...what)).toBe(id)
      const isSame = JSON.stringify(what) === JSON.stringify(other)
      expect(notificationIdOf(at, ...other) === id).toBe(isSame)
      if (later > at) expect(notificationIdOf(later, ...other) > id).toBe(true)
    }),
  )
})
