import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseMailLanguage, mailLanguages } from './mail-languages'

describe('chooseMailLanguage', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['pt-BR,pt;q=0.9,es;q=0.8,en;q=0.7', 'es'],
    ['en;q=0.2, FR-ca;q=0.9', 'fr'],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['ja,zh;q=0.9', 'en'],
    ['*', 'en'],
    ['de;q=x, es;q=0.1', 'es'],
    ['dea', 'en'],
  ])('%s asks for %s', (header, language) => {
    expect(chooseMailLanguage(header)).toBe(language)
  })

  it('answers a language of mails, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(mailLanguages).toContain(chooseMailLanguage(header))
      }),
    )
  })
})
