import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, languageOfRequest } from './choose-language'
import { interfaceLanguages } from './locales'
import cases from './testing/cases.json' with { type: 'json' }

describe('chooseLanguage', () => {
  it.each(cases.chooseLanguage.asksFor as [null | string, string][])(
    '%s asks for %s',
    (header, language) => {
      expect(chooseLanguage(header)).toBe(language)
    },
  )

  it('answers a language of the interface, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(interfaceLanguages).toContain(chooseLanguage(header))
      }),
    )
  })
})

it.each(cases.chooseLanguage.isAnsweredIn as [object, string][])(
  'languageOfRequest: %o is answered in %s',
  (headers, language) => {
    expect(languageOfRequest(new Headers(headers as Record<string, string>))).toBe(language)
  },
)
