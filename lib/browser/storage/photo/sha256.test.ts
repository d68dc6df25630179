import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256'

it('is what every other program says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
  const long = new Uint8Array(200_000).map((_, at) => at * 7)
  expect(sha256(long)).toBe(createHash('sha256').update(long).digest('hex'))
})
