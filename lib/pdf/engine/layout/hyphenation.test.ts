import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelLanguages } from '@/lib/language/tags'
import { newestLook } from '@/lib/resume/look'
import { hyphenationFileOf, hyphenationFiles, isHyphenated } from '../../fonts/hyphenation-files'
import { loadFont } from '../testing/engine-bundle'
import { hyphenateShort } from './cut-words'
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

describe('a ragged line', () => {
  /** Breaks text into lines as full as they get, one point per character. */
  const fill = (text: string, width: number, hyphens: ReadonlySet<number>) => {
    const nodes = [{ end: 0 }] as { end?: number; shows?: string }[]
    const breaks = [0]
    let start = 0
    while (text.length - start > width) {
      const fits = (at: number, sign: number) => at > start && at - start + sign <= width
      const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index)
      const space = Math.max(...spaces.filter((at) => fits(at, 0))) + 1
      const hyphen = Math.max(0, ...[...hyphens].filter((at) => fits(at, 1)))
      start = Math.max(space, hyphen, start + 1)
      nodes.push({ end: start }, hyphen > space ? { shows: 'hyphen' } : {})
      breaks.push(nodes.length - 1)
    }
    nodes.push({ end: text.length })
    return { nodes, breaks: [...breaks, nodes.length - 1] }
  }

  async function linesOf(text: string, width: number): Promise<string[]> {
    const hyphenator = await hyphenatorFor('de')
    const placesIn = (word: string) => {
      const parts = hyphenator?.split(word) ?? [word]
      return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('').length)
    }
    const widthOf = (from: number, to: number) => to - from
    const { nodes, breaks } = hyphenateShort({
      ...{ text, widthOf, placesIn, roomOf: () => width, hyphen: 1 },
      linesOf: (hyphens) => fill(text, width, hyphens),
    })
    const ends = breaks.slice(1).map((at) => nodes[at]?.end ?? nodes[at - 1]?.end ?? 0)
    return ends.map((end, line) => text.slice(ends[line - 1] ?? 0, end).trim())
  }

  it('has a hyphen only where it would else be short by more than a sixth', async () => {
    const rest = 'und noch vieles mehr in Wort und Bild'
    expect(await linesOf(`Wir prüfen jede Verkehrsplanung, ${rest}`, 26)).toEqual([
      'Wir prüfen jede Verkehrs',
      'planung, und noch vieles',
      'mehr in Wort und Bild',
    ])
    expect(await linesOf(`Wir prüfen sehr genau die Verkehrsplanung, ${rest}`, 29)).toEqual([
      'Wir prüfen sehr genau die',
      'Verkehrsplanung, und noch',
      'vieles mehr in Wort und Bild',
    ])
  })

  it('has none in a short word, beside few letters, or before a last line of few', async () => {
    expect(await linesOf('Sie messen auch den Speicher und mehr', 26)).toEqual([
      'Sie messen auch den',
      'Speicher und mehr',
    ])
    expect(await linesOf('Wir prüfen jede Umgestaltung des Platzes', 19)).toEqual([
      'Wir prüfen jede',
      'Umgestaltung des',
      'Platzes',
    ])
    expect(await linesOf('Wir prüfen jede Verkehrsplanung', 26)).toEqual([
      'Wir prüfen jede',
      'Verkehrsplanung',
    ])
  })

  it('does not follow another with a hyphen', async () => {
    const text = 'Sie mag die Verkehrsplanungen Verwaltungsvereinfachungen und mehr davon'
    expect(await linesOf(text, 27)).toEqual([
      'Sie mag die Verkehrspla',
      'nungen',
      'Verwaltungsvereinfachungen',
      'und mehr davon',
    ])
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
