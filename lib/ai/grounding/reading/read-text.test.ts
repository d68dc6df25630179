import { describe, expect, it } from 'vitest'
import { lexiconOf, loadLexicons } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import { readText } from './read-text'

await loadLexicons()

const numbersOf = (language: LanguageCode, text: string) =>
  readText(text, lexiconOf(language)).tokens.flatMap(({ quantity }) =>
    quantity ? [[quantity.value, quantity.unit]] : [],
  )

describe('numbers', () => {
  it.each<[LanguageCode, string, number]>([
    ['en', 'three hundred and fifty thousand', 350000],
    ['en', '45k', 45000],
    ['en', '1.2 million', 1200000],
    ['en', '12,500', 12500],
    ['en', 'a dozen', 12],
    ['de', 'zweiunddreißig', 32],
    ['de', '12.500', 12500],
    ['de', '4,8 Mio.', 4800000],
    ['de', 'dreihundertfünfzig', 350],
    ['fr', 'quatre-vingt-douze', 92],
    ['fr', 'soixante et onze', 71],
    ['fr', 'trois mille cinq cents', 3500],
    ['es', 'treinta y dos', 32],
    ['es', 'dos mil quinientos', 2500],
    ['pt', 'vinte e cinco', 25],
    ['pt', 'mil e duzentos', 1200],
    ['it', 'trentotto', 38],
    ['it', 'duecentocinquanta', 250],
    ['it', 'quarantina', 40],
  ])('in %s: %s', (language, text, value) => {
    expect(numbersOf(language, `${text} x`)).toEqual([[value, '']])
  })

  it('have their units', () => {
    expect(numbersOf('en', 'from six weeks to three, by 35% and £120k')).toEqual([
      [6 * 10080, 'time'],
      [3 * 10080, 'time'],
      [35, 'percent'],
      [120_000, 'GBP'],
    ])
    expect(numbersOf('en', 'nine percentage points in 2021')).toEqual([
      [9, 'points'],
      [2021, 'year'],
    ])
    expect(numbersOf('en', 'every 20 m. Then £2m.')).toEqual([
      [20_000, 'length'],
      [2_000_000, 'GBP'],
    ])
    expect(numbersOf('en', 'from 1.2 to 1.6 million, 3.5 km and 300 square metres')).toEqual([
      [1_200_000, ''],
      [1_600_000, ''],
      [3_500_000, 'length'],
      [300, 'area'],
    ])
    expect(numbersOf('en', '£3.4 million through 17 accounts')).toEqual([
      [3_400_000, 'GBP'],
      [17, ''],
    ])
    expect(numbersOf('en', 'halved')).toEqual([[0.5, 'ratio']])
    expect(numbersOf('en', 'a third of them')).toEqual([[expect.closeTo(33.33), 'percent']])
  })

  it('may belong to a name', () => {
    const { tokens } = readText('Audited ISO 13485 for Year 10 with 12 people', lexiconOf('en'))
    expect(tokens.flatMap(({ quantity }) => (quantity ? [quantity.isName] : []))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('words', () => {
  const stems = (language: LanguageCode, text: string) =>
    readText(text, lexiconOf(language)).tokens.map(({ stem }) => stem)

  it.each<[LanguageCode, string]>([
    ['en', 'organised organizing organisation'],
    ['en', 'migrated migration'],
    ['de', 'geleitet Leitung leitete'],
    ['de', 'eingeführt Einführung'],
    ['fr', 'rédigé rédaction rédiger'],
    ['es', 'reduje reducción reducir'],
    ['pt', 'elaborei elaboração elaborar'],
    ['it', 'ridotto riduzione ridurre'],
  ])('share a stem in %s: %s', (language, text) => {
    expect(new Set(stems(language, text)).size).toBe(1)
  })

  it.each<[LanguageCode, string]>([
    ['en', 'managed manager'],
    ['de', 'Leitung Leiter'],
    ['de', 'Mitarbeit Mitarbeiter'],
  ])('of a deed and of who does it do not, in %s: %s', (language, text) => {
    expect(new Set(stems(language, text)).size).toBe(2)
  })
})
