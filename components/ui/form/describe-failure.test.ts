import { describe, expect, it } from 'vitest'
import { signIn } from '@/dist/messages/en/sign-in'
import { errorStatus } from '@/lib/api/errors'
import cases from '../../testing/cases.json' with { type: 'json' }
import { describeFailure, type Failure, waitMessage } from './describe-failure'

it.each(cases.describeFailure.msIsSaidAs as [null | number, string][])(
  'how long to wait: %d ms is said as %s',
  (wait, said) => {
    expect(waitMessage(wait, signIn.wait)).toBe(said)
  },
)

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
