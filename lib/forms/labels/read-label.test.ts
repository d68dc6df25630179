import { expect, it } from 'vitest'
import { languagesOfForm, readLabel } from './read-label'

it('reads a label that a table has by the language of its form', () => {
  const italian = languagesOfForm(['Nome', 'Cognome', 'Indirizzo di residenza'])
  expect(italian[0]).toBe('it')
  expect(readLabel('Nome', italian)).toEqual({ key: 'givenName', share: 1 })
  const portuguese = languagesOfForm(['Nome', 'Endereço de e-mail', 'Cargo'])
  expect(portuguese[0]).toBe('pt')
  expect(readLabel('Nome', portuguese)).toEqual({ key: 'name', share: 1 })
})

it('tells the second line of an address from the first', () => {
  expect(readLabel('Address line 1', ['en'])).toEqual({ key: 'street', share: 1 })
  expect(readLabel('Address line 2', ['en'])).toEqual({ key: 'unknown', share: 1 })
})

it('reads labels that no table has by what was learned of others, and says how sure it is', () => {
  const learned = readLabel('Geburtsdatum der Bewerberin', ['de'])
  expect(learned?.key).toBe('yours/birthDate')
  expect(learned?.share).toBeLessThan(1)
  expect(readLabel('qwrtz xkcd', ['en'])).toBe(null)
})
