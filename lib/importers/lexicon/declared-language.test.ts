import { describe, expect, it } from 'vitest'
import { importLanguages } from '@/lib/language/tags'
import cases from '../testing/cases.json' with { type: 'json' }
import { declaredLanguage } from './declared-language'

describe('the language that a file declares', () => {
  it.each<[string, string | null]>(cases.declaredLanguage.byIs as [string, string | null][])(
    'by %j is %j',
    (text, tag) => {
      expect(declaredLanguage(text, importLanguages)).toBe(tag)
    },
  )

  it('is one that labels are written in, where nothing else is asked for', () => {
    expect([declaredLanguage('persian'), declaredLanguage('xx')]).toEqual(['fa', null])
  })
})
