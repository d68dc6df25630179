import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adaptDialect, createDialectMemory, type Dialect } from './dialect'

const dialect = fc.record({
  mode: fc.constantFrom('schema', 'json', 'plain'),
  limit: fc.constantFrom('max_completion_tokens', 'max_tokens'),
  hasTemperature: fc.boolean(),
  hasEffort: fc.boolean(),
  canStream: fc.boolean(),
}) satisfies fc.Arbitrary<Dialect>
const words = fc.constantFrom(
  'no',
  'max_tokens is unsupported',
  'temperature',
  'reasoning_effort',
  'stream_options: extra inputs are not permitted',
  'response_format, temperature, max_completion_tokens and reasoning',
)

it('comes to an end whatever a server refuses, and never tries the same twice', () => {
  fc.assert(
    fc.property(dialect, fc.array(words, { minLength: 20, maxLength: 20 }), (first, said) => {
      const tried: Dialect[] = [first]
      let current: Dialect | null = first
      for (const one of said) {
        current = adaptDialect(current, one, tried)
        if (!current) break
        expect(tried).not.toContainEqual(current)
        tried.push(current)
      }
      expect(current).toBeNull()
    }),
  )
})

it('remembers only so many', () => {
  const memory = createDialectMemory()
  const one: Dialect = {
    ...{ mode: 'json', limit: 'max_tokens' },
    ...{ hasTemperature: true, hasEffort: false, canStream: true },
  }
  for (let at = 0; at < 500; at++) memory.keep(`server ${at}`, one)
  expect(memory.recall('server 0')).toBeUndefined()
  expect(memory.recall('server 499')).toEqual(one)
})
