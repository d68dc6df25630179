import { describe, expect, it } from 'vitest'
import { joinTries, mayTryAgain } from './support/second-try.mjs'

const failure = (test: string) => ({ test, message: 'late' })
const photo = failure('[desktop] e2e/photo.spec.ts › a photo')
const bell = failure('[phone] e2e/bell.spec.ts › the bell')
const kill = failure('[desktop] reliability/kill.spec.ts › kills')
const resultOf = (passed: number, ...failures: { test: string; message: string }[]) => ({
  name: 'browser',
  passed,
  failed: failures.length,
  failures,
})

describe('a second try', () => {
  it.each([
    ['nothing failed', resultOf(9), false],
    ['one journey failed', resultOf(8, photo), true],
    ['three did', resultOf(6, photo, bell, photo), true],
    ['four are no accident', resultOf(5, photo, bell, photo, bell), false],
    ['words were lost', resultOf(7, photo, kill), false],
    ['something failed outside of any test', resultOf(9, failure('outside of any test')), false],
    ['a report does not name all', { ...resultOf(8, photo), failed: 2 }, false],
  ])('where %s', (_, result, expected) => {
    expect(mayTryAgain(result)).toBe(expected)
  })

  it('counts what passed alone, and names it', () => {
    expect(joinTries(resultOf(7, photo, bell), resultOf(1, bell))).toEqual({
      name: 'browser',
      passed: 8,
      failed: 1,
      failures: [bell],
      unsteady: [photo],
    })
  })

  it('is worth nothing when it did not find them again', () => {
    expect(joinTries(resultOf(7, photo, bell), resultOf(1))).toMatchObject({
      failed: 2,
      failures: [photo, bell],
      unsteady: [],
    })
  })
})
