import { expect, it } from 'vitest'
import { splitName, splitPhone, splitStreet } from './split-text'

it('splits a name before its particles, and two family names of Spanish', () => {
  expect(splitName('Ilse ten Brink', 'nl')).toMatchObject({
    ...{ given: 'Ilse', family: 'ten Brink', isSure: true },
  })
  expect(splitName('Ana Ruiz Vidal', 'es')).toEqual({
    ...{ given: 'Ana', family: 'Ruiz Vidal', first: 'Ruiz', second: 'Vidal', isSure: false },
  })
  expect(splitName('Ana Ruiz Vidal', 'en')).toMatchObject({ given: 'Ana Ruiz', family: 'Vidal' })
  expect(splitName('Ana', 'es')).toBe(null)
})

it('splits a street from a number that stands first or last, and from no other', () => {
  expect(splitStreet('Kade 12')).toEqual({ street: 'Kade', number: '12' })
  expect(splitStreet('ul. Polna 11/4')).toEqual({ street: 'ul. Polna', number: '11/4' })
  expect(splitStreet('218 Shaw Street')).toEqual({ street: 'Shaw Street', number: '218' })
  expect(splitStreet('12, rue du 8 mai')).toEqual({ street: 'rue du 8 mai', number: '12' })
  expect(splitStreet('Straße des 17. Juni')).toBe(null)
  expect(splitStreet('Postfach')).toBe(null)
})

it('splits a number by the length of its country code', () => {
  expect(splitPhone('+1 (416) 555-0100')).toEqual({ code: '+1', rest: '416) 555-0100' })
  expect(splitPhone('0049 40 5550')).toEqual({ code: '+49', rest: '40 5550' })
  expect(splitPhone('040 5550')).toBe(null)
})
