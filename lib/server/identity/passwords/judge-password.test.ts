import fc from 'fast-check'
import { expect, it } from 'vitest'
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

it.each([
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '123412341234',
  '111122223333',
  '123456789012',
  'qwertyuiop12',
  'qwertzuiop12',
  '1qaz2wsx3edc',
  'poiuytrewq09',
  'passwordpassword',
  'Password1234',
  'P@ssw0rd1234',
  'Passwort2026!',
  'iloveyou1234',
  'ILoveYou!!!!',
  'letmeinplease',
  'welcome-to-berlin',
  'correcthorsebatterystaple',
  'sommer2026!!',
  'admin admin 2026',
  'tove.lindqvist',
  'tovelindqvist1',
  'Lindqvist2026!',
  'tove.lindqvist@example.org',
  '198419841985',
])('refuses what is guessed first: %s', (password) => {
  expect(judge(password)).toBe('password-too-common')
})

it.each([
  'mauve teapot rides northward',
  'kf83-mmq2-xx9p',
  'Zwölf Boxkämpfer jagen',
  'dGhpc2lzYXRlc3Q',
  '493817265049182',
  'лесной чайник поёт',
  '青い湯沸かしが北へ走る道',
  'lindqvist rides a mauve teapot',
])('takes what is not: %s', (password) => {
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
