import { describe, expect, it } from 'vitest'
import { signIn } from '@/dist/messages/en/sign-in'
import { errorStatus } from '@/lib/api/errors'
import { describeFailure, type Failure, waitMessage } from './describe-failure'

it.each<[null | number, string]>([
  [null, 'in a moment'],
  [4000, 'in a moment'],
  [5001, 'in 6 seconds'],
  [59000, 'in 59 seconds'],
  [60000, 'in 1 minute'],
  [61000, 'in 2 minutes'],
  [3541000, 'in 1 hour'],
  [3600000, 'in 1 hour'],
  [3601000, 'in 2 hours'],
])('how long to wait: %d ms is said as %s', (wait, said) => {
  expect(waitMessage(wait, signIn.wait)).toBe(said)
})

describe('a failure', () => {
  it('stands beside the field that it is about', () => {
    const placeOf = (code: Failure['code']) => describeFailure({ code }, signIn).place
    expect(placeOf('wrong-credentials')).toBe('password')
    expect(placeOf('password-too-common')).toBe('password')
    expect(placeOf('invalid')).toBe('email')
    expect(placeOf('wrong-code')).toBe('code')
    expect(placeOf('offline')).toBe('form')
    expect(placeOf('gone')).toBe('form')
  })

  it('tells when a new try makes sense', () => {
    const failure = { code: 'too-many-requests', retryAfter: 95_000 } as const
    expect(describeFailure(failure, signIn).text).toBe('Too many tries. Try again in 2 minutes.')
  })

  it('always has words', () => {
    const codes = [...Object.keys(errorStatus), 'offline', 'timeout', 'bad-answer', 'cancelled']
    for (const code of codes as Failure['code'][]) {
      expect(describeFailure({ code }, signIn).text, code).toMatch(/^[A-Z].+\.$/)
    }
  })
})
