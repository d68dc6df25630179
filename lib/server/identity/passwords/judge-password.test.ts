import fc from 'fast-check'
import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { judgePassword } from './judge-password'

const person = { email: 'tove.lindqvist@example.org', name: 'Tove Lindqvist' }
const judge = (password: string) => judgePassword(password, person)

it.each([
  ['elevenchars', 'password-too-short'],
  ['ü'.repeat(11), 'password-too-short'],
  [`kfh3 92m ${'x'.repeat(120)}`, 'password-too-long'],
])('counts characters: %s', (password, fault) => {
  expect(judge(password)).toBe(fault)
})

it.each(cases.judgePassword.refusesWhatIsGuessedFirst)(
  'refuses what is guessed first: %s',
  (password) => {
    expect(judge(password)).toBe('password-too-common')
  },
)

it.each(cases.judgePassword.takesWhatIsNot)('takes what is not: %s', (password) => {
  expect(judge(password)).toBeNull()
})

it('takes nearly everything that was made by chance, and never throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz23456789'), {
        minLength: 16,
        maxLength: 40,
      }),
      (characters) => {
        // Four characters or fewer are a repeat by definition.
        fc.pre(new Set(characters).size > 8)
        expect(judge(characters.join(''))).toBeNull()
      },
    ),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect([null, 'password-too-short', 'password-too-long', 'password-too-common']).toContain(
        judge(text),
      )
    }),
  )
})
