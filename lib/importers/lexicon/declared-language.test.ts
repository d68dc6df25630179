import { describe, expect, it } from 'vitest'
import { importLanguages } from '@/lib/language/tags'
import { declaredLanguage } from './declared-language'

describe('the language that a file declares', () => {
  it.each<[string, string | null]>([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['pt_BR', 'pt-BR'],
    ['fr_FR.UTF-8', 'fr-FR'],
    ['zh-hant-tw', 'zh-hant-tw'],
    ['zh-hans', 'zh-hans'],
    ['french', 'fr'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['norwegian_bokmål', 'no'],
    ['nb', 'no'],
    ['mandarin_chinese', 'zh'],
    ['indonesian', 'id'],
    ['sv', 'sv'],
    ['klingon', null],
    ['xx', null],
    ['no language at all', null],
    ['', null],
  ])('by %j is %j', (text, tag) => {
    expect(declaredLanguage(text, importLanguages)).toBe(tag)
  })

  it('is one that labels are written in, where nothing else is asked for', () => {
    expect([declaredLanguage('persian'), declaredLanguage('xx')]).toEqual(['fa', null])
  })
})
