import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { mailedName } from './mailed-name'

it.each(cases.mailedName.isLeftOutWhereAn)('is left out where an address is in it: %s', (name) => {
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
