import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, languageOfRequest } from './choose-language'
import { interfaceLanguages } from './locales'

describe('chooseLanguage', () => {
  it.each<[null | string, string]>([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.2, AR-eg;q=0.9', 'ar'],
    ['de;q=0, ar;q=0.1', 'ar'],
    ['xx-YY,de;q=0.5', 'de'],
    ['de-Cyrl,ar;q=0.1', 'ar'],
    ['*', 'en'],
    ['ar;q=x, de;q=0.1', 'de'],
    ['dea', 'en'],
    ['en-US,en;q=0.9', 'en-US'],
    ['EN-us', 'en-US'],
    ['en,en-US;q=0.9', 'en'],
    ['en-GB,en-US;q=0.9', 'en'],
    ['en-AU', 'en'],
    ['xx-YY,en-US;q=0.5', 'en-US'],
  ])('%s asks for %s', (header, language) => {
    expect(chooseLanguage(header)).toBe(language)
  })

  it('answers a language of the interface, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(interfaceLanguages).toContain(chooseLanguage(header))
      }),
    )
  })
})

it.each<[Record<string, string>, string]>([
  [{ cookie: 'vitae=x; vitae-locale=ar', 'accept-language': 'de' }, 'ar'],
  [{ cookie: 'vitae-locale=de' }, 'de'],
  [{ cookie: 'not-vitae-locale=ar', 'accept-language': 'de' }, 'de'],
  [{ cookie: 'vitae-locale=xx', 'accept-language': 'de' }, 'de'],
  [{ cookie: 'vitae-locale=en-XA' }, 'en'],
  [{}, 'en'],
])('languageOfRequest: %o is answered in %s', (headers, language) => {
  expect(languageOfRequest(new Headers(headers))).toBe(language)
})
