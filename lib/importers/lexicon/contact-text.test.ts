import { expect, it } from 'vitest'
import { contactText } from './contact-text'

it.each([
  ['MAILTO:ada@example.org', 'ada@example.org'],
  ['mailto:ada@example.org?subject=Your%20CV', 'ada@example.org'],
  [' tel:+47-55-00-11-22', '+47-55-00-11-22'],
  ['sms:+4755001122?body=Hi', '+4755001122'],
  ['tel://+4755001122', '+4755001122'],
  ['Tel. 55 00 11 22', 'Tel. 55 00 11 22'],
  ['ada?@example.org', 'ada?@example.org'],
])('reads %j as a contact', (text, contact) => {
  expect(contactText(text)).toBe(contact)
})
