import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelLanguages } from '@/lib/language/tags'
import { hyphenationFileOf, hyphenationFiles } from '../../fonts/hyphenation-files'
import cases from '../../testing/cases.json' with { type: 'json' }
import { loadFont } from '../testing/engine-bundle'
import { createHyphenators } from './hyphenation'
import { splitWord } from './line-breaks'

const hyphenatorFor = createHyphenators(loadFont)

async function split(language: string, word: string): Promise<string> {
  const hyphenator = await hyphenatorFor(language)
  return (hyphenator?.split(word) ?? [word]).join('-')
}

describe('words', () => {
  it.each(cases.layoutHyphenation.in)('in %s: %s', async (language, word, parts) => {
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
  expect(without).toEqual(cases.layoutHyphenation.hasAFileForEachExpected)
  expect(await hyphenatorFor('zh-Hans')).toBeNull()
})
