import { expect, it } from 'vitest'
import { mailedName } from './mailed-name'

it.each([
  'Pay now https://evil.example/login',
  'evil.example',
  'www.evil.example/login',
  'Write to pay@evil.example',
  'evil。example',
  'evil․example',
  'tel://1',
])('is left out where an address is in it: %s', (name) => {
  expect(mailedName(name)).toBe('…')
})

it.each(['Career service', 'St. Mary’s School', 'Class of 2026.', 'Schule für Gestaltung e. V.'])(
  'is written as it is: %s',
  (name) => {
    expect(mailedName(name)).toBe(name)
  },
)

it('is one line', () => {
  expect(mailedName('Career\r\nBcc: a\u202eb')).toBe('Career Bcc: a b')
})
