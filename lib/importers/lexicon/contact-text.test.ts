import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { contactText } from './contact-text'

it.each(cases.contactText.readsAsAContact)('reads %j as a contact', (text, contact) => {
  expect(contactText(text)).toBe(contact)
})
