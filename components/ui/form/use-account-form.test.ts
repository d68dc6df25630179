import { expect, it } from 'vitest'
import { findEmptyAfter } from './use-account-form'

const field = (type: string, value = '') => ({ type, value })

it('finds the next field without text', () => {
  const [name, email, agrees, password] = [
    field('text', 'Ada'),
    field('email', 'ada@example.org'),
    field('checkbox'),
    field('password'),
  ] as const
  const fields = [name, email, agrees, password]
  expect(findEmptyAfter(fields, name)).toBe(password)
  expect(findEmptyAfter(fields, email)).toBe(password)
  expect(findEmptyAfter(fields, password)).toBeUndefined()
})

it('never goes back', () => {
  const fields = [field('text'), field('password', 'secret')]
  expect(findEmptyAfter(fields, fields[1] ?? field('text'))).toBeUndefined()
})
