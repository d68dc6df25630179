import { describe, expect, it } from 'vitest'
import { declaredLanguage } from './declared-language'

describe('the language that a locale declares', () => {
  it.each<[string, string]>([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['pt_BR', 'pt-br'],
    ['zh-hant-tw', 'zh-hant-tw'],
    ['zh-hans', 'zh-hans'],
    ['french', 'fr'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['norwegian_bokmål', 'no'],
    ['nb', 'no'],
    ['mandarin_chinese', 'zh'],
    ['indonesian', 'id'],
    ['persian', 'fa'],
    ['sv', 'sv'],
    ['no language at all', ''],
    ['', ''],
  ])('of %j is %j', (language, tag) => {
    expect(declaredLanguage({ language })).toBe(tag)
    expect(declaredLanguage(language)).toBe(tag)
  })

  it('is none where a locale says something else', () => {
    expect(declaredLanguage({ language: ['fr'] })).toBe('')
    expect(declaredLanguage(undefined)).toBe('')
  })
})
