import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelLanguages } from '@/lib/language/tags'
import { newestLook } from '@/lib/resume/look'
import { hyphenationFileOf, hyphenationFiles, isHyphenated } from '../../fonts/hyphenation-files'
import { loadFont } from '../testing/engine-bundle'
import { createHyphenators } from './hyphenation'
import { splitWord } from './line-breaks'

const hyphenatorFor = createHyphenators(loadFont)

async function split(language: string, word: string): Promise<string> {
  const hyphenator = await hyphenatorFor(language)
  return (hyphenator?.split(word) ?? [word]).join('-')
}

describe('words', () => {
  it.each([
    ['en', 'administration', 'admin-is-tra-tion'],
    ['en-GB', 'administration', 'admin-is-tra-tion'],
    ['en', 'associates,', 'asso-ciates,'],
    ['de', 'Geschwindigkeitsbegrenzung', 'Geschwin-dig-keits-be-gren-zung'],
    ['fr', 'l’administration', 'l’admi-nis-tra-tion'],
    ['es', '(administración)', '(admi-nis-tra-ción)'],
    ['pt-BR', 'administração', 'admi-nis-tra-ção'],
    ['it', 'amministrazione', 'ammi-ni-stra-zione'],
    ['nl', 'verantwoordelijkheid', 'ver-ant-woor-de-lijk-heid'],
    ['pl', 'administracja', 'admi-ni-stra-cja'],
    ['sv', 'verksamhetsutveckling', 'verk-sam-hets-ut-veck-ling'],
    ['fi', 'kansainvälistymisneuvottelu', 'kan-sain-vä-lis-ty-mis-neu-vot-telu'],
    ['tr', 'sorumluluk', 'sorum-lu-luk'],
    ['el', 'διαχείριση', 'δια-χεί-ριση'],
    ['ru', 'администрация', 'адми-ни-стра-ция'],
    ['uk', 'адміністрація', 'адмі-ні-стра-ція'],
  ])('in %s: %s', async (language, word, parts) => {
    expect((await split(language, word)).replaceAll('-', '')).toBe(word)
    expect(await split(language, word)).toBe(parts)
  })

  it.each([
    ['short', 'water'],
    ['names, as far as a capital tells them', 'Massachusetts'],
    ['abbreviations', 'UNESCOorganisation'],
    ['addresses', 'administration@example.org'],
    ['figures', '1,000,000th'],
  ])('are not parted where they are %s', async (_, word) => {
    const hyphenator = await hyphenatorFor('en')
    expect(hyphenator?.split(word)).toEqual(splitWord(word))
  })
})

it('has a file for each language that is named, and no other', async () => {
  const folder = readdirSync('lib/pdf/fonts/files').filter((name) => /^hyphenation-/.test(name))
  expect(folder.sort()).toEqual(hyphenationFiles().sort())
  const without = labelLanguages.filter((language) => hyphenationFileOf(language) === null)
  expect(without).toEqual([
    'cs',
    'ro',
    'vi',
    'id',
    'he',
    'ar',
    'fa',
    'ur',
    'hi',
    'th',
    'zh',
    'ja',
    'ko',
  ])
  expect(await hyphenatorFor('zh-Hans')).toBeNull()
})

it('is asked for by languages of long compounds where nobody chose, in new looks alone', () => {
  const design = { language: 'de-AT', look: newestLook }
  expect(isHyphenated(design)).toBe(true)
  expect(isHyphenated({ ...design, hyphenate: false })).toBe(false)
  expect(isHyphenated({ ...design, look: '2027-01' })).toBe(false)
  expect(isHyphenated({ ...design, language: 'en' })).toBe(false)
  expect(isHyphenated({ ...design, language: 'en', hyphenate: true })).toBe(true)
})
