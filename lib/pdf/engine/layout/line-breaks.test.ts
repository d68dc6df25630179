import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { runs } from '@/tests/runs'
import { breakInMeasure } from './choose-breaks'
import {
  breaksFreely,
  fillFacts,
  fillLines,
  isBeforeSeparator,
  leavesRunt,
  splitWord,
} from './line-breaks'
import { splitLong } from './split-long'
import { partsNumber } from './whole-numbers'

describe('where a line may end', () => {
  it('is nowhere in a word', () => {
    for (const word of ['extraordinary', 'R&D', 'well-known'])
      expect(splitWord(word)).toEqual([word])
  })

  it('is between spaces, each by itself', () => {
    expect(splitWord(' ')).toEqual([' '])
    expect(splitWord('   ')).toEqual([' ', ' ', ' '])
  })

  it('is behind the signs of a long address before the rule for whole words, losing nothing', () => {
    const url = 'https://www.example.org/a-very-long/path?with=many&words=in.it_and@more'
    const parts = splitLong(url)
    expect(parts.length).toBeGreaterThan(4)
    expect(parts.join('')).toBe(url)
    expect(splitLong('w'.repeat(50)).join('')).toBe('w'.repeat(50))
    // Readers join "well-" with the next line to "wellbeing".
    for (const address of ['well-being-and-care.example.org', 'ann-lee@two-words.example', url]) {
      const pieces = splitLong(address)
      expect(pieces.join('')).toBe(address)
      for (const piece of pieces) expect(piece).not.toMatch(/-$/)
    }
  })
})

describe('where a line without spaces may end', () => {
  it('is beside ideographs, but never before what closes or behind what opens', () => {
    expect(splitWord('负责重构，完成。')).toEqual(['负', '责', '重', '构，', '完', '成。'])
    expect(splitWord('（含React）「零」')).toEqual(['（含', 'React）', '「零」'])
    expect(splitWord('ラッシュー')).toEqual(['ラッ', 'シュー'])
    expect(splitWord('各々45%')).toEqual(['各々', '45%'])
  })

  it('is between the words of Korean alone', () => {
    expect(splitWord('재설계하여')).toEqual(['재설계하여'])
    expect(splitWord('시간(초)을')).toEqual(['시간(초)을'])
  })

  it('is at a border of syllables that Thai spelling shows, and never inside a cluster', () => {
    expect(splitWord('ทำให้ระบบน้ำประปาเสถียร')).toEqual(['ทำ', 'ให้ระ', 'บบน้ำ', 'ประ', 'ปา', 'เสถียร'])
    expect(breaksFreely('น', '้')).toBe(false)
  })

  it('loses nothing of any text', () => {
    const alphabet = [...new Set(languageCvs.flatMap(({ bullets }) => bullets).join(''))]
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 })
    fc.assert(
      fc.property(text, (letters) => {
        const word = letters.join('').replaceAll(' ', '')
        const parts = splitWord(word)
        expect(parts.join('')).toBe(word)
        for (const part of parts.slice(1))
          expect(part).not.toMatch(/^[、。，」』）：；！？ーっゃゅょ々]/)
        for (const part of parts.slice(0, -1)) expect(part).not.toMatch(/[「『（“]$/)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('the last line of a paragraph', () => {
  /** Words before which a line break is forbidden. */
  const heldWords = (text: string) => {
    const syllables = text.split(/( )/)
    return syllables.filter((_, at) => syllables[at - 1] === ' ' && leavesRunt(syllables, at - 1))
  }

  it('has more than a word, and no syllable alone', () => {
    const text = 'Cut lost-time injuries from 21 to four a year since 2022.'
    expect(heldWords(text)).toEqual(['since', '2022.'])
    expect(heldWords('Two years of work on harbours as the principal investigator.')).toEqual([
      'investigator.',
    ])
  })

  it('is as it comes in a short text, and where its words would be too wide together', () => {
    expect(heldWords('Ines Quintanar de la Vega')).toEqual([])
    expect(heldWords(`Many words before one that is long ${'w'.repeat(30)} 2022.`)).toEqual([])
  })
})

describe('a very long text without spaces', () => {
  const box = { type: 'box', width: 10 } as const
  const glue = { type: 'glue', width: 0 } as const
  const penalty = { type: 'penalty', width: 5 } as const

  it('fills line after line, and ends them inside a word only where nothing else will do', () => {
    const letters = Array.from({ length: 1_000 }, () => [box, glue]).flat()
    const word = Array.from({ length: 30 }, () => [box, penalty]).flat()
    const nodes = [...letters, ...word, box, glue, penalty]
    const breaks = fillLines(nodes, [95, 105]) ?? []
    expect(breaks[0]).toBe(0)
    expect(breaks.at(-1)).toBe(nodes.length - 1)
    for (const [i, end] of breaks.slice(1).entries()) {
      const line = nodes.slice((breaks[i] ?? 0) + (i === 0 ? 0 : 1), end + 1)
      const width = line.reduce((sum, node) => sum + (node.type === 'box' ? node.width : 0), 0)
      expect(width).toBeLessThanOrEqual(i === 0 ? 95 : 105)
      if (end < letters.length - 1) expect(width).toBeGreaterThanOrEqual(90)
    }
  })

  it('is left to the usual choice where it is short, or has spaces', () => {
    expect(fillLines([box, glue, box, glue, penalty], [95])).toBeNull()
    const space = { type: 'glue', width: 3 } as const
    const words = [...Array.from({ length: 1_000 }, () => [box, space]).flat(), glue, penalty]
    expect(fillLines(words, [95])).toBeNull()
  })
})

describe('facts with wide separators between them', () => {
  /** Nodes of a text, one point per character, as textkit creates them. */
  function nodesOf(text: string) {
    let end = 0
    const nodes = text.split(/( )/).flatMap((part) => {
      if (part === '') return []
      end += part.length
      return [
        { type: part === ' ' ? ('glue' as const) : ('box' as const), width: part.length, end },
      ]
    })
    const finish = { type: 'glue' as const, width: 0, end }
    return [...nodes, finish, { type: 'penalty' as const, width: 0, end }]
  }
  function linesOf(text: string, width: number): string[] | null {
    const nodes = nodesOf(text)
    const breaks = fillFacts(text, nodes, [width])
    const ends = breaks?.slice(1).map((at) => nodes[at]?.end ?? text.length)
    return ends?.map((end, at) => text.slice(ends[at - 1] ?? 0, end)) ?? null
  }

  it('end a line behind a separator, and inside a fact only where it has no room', () => {
    const text = 'Porto, PT  ·  me@example.org  ·  +351 555 010'
    expect(linesOf(text, 31)).toEqual(['Porto, PT  ·  me@example.org  ·  ', '+351 555 010'])
    expect(linesOf(text, 16)).toEqual(['Porto, PT  ·  ', 'me@example.org  ·  ', '+351 555 010'])
    expect(linesOf('Porto  ·  a very long fact', 12)).toEqual([
      'Porto  ·  ',
      'a very long ',
      'fact',
    ])
  })

  it('are left to the usual choice where they have room, or no such separator', () => {
    expect(linesOf('Porto  ·  me@example.org', 24)).toBeNull()
    expect(linesOf('one two three four', 5)).toBeNull()
  })

  it('never begin a line with a separator', () => {
    expect(isBeforeSeparator(['a', ' ', ' ', '·', ' ', 'b'], 1)).toBe(true)
    expect(isBeforeSeparator(['a', ' ', ' ', '·', ' ', 'b'], 4)).toBe(false)
    expect(isBeforeSeparator(['a', ' '], 1)).toBe(false)
  })
})

it.each([
  ['24 minutes', true],
  ['4.6 million', true],
  ['in 4', true],
  ['£4.6 million', true],
  ['2019 The', false],
  ['teams of', false],
  ['24 internationalisation', false],
])('a number at the end of a line stays with what it counts: %s', (text, stays) => {
  const [before = '', after = ''] = text.split(' ')
  expect(partsNumber([before, ' ', after], 1)).toBe(stays)
})

it.each([
  ['23 Betrieben', true],
  ['84 مليون', true],
  ['٨٤ مليون', true],
  ['30 שעות', true],
  ['20–30 Mitarbeitende,', true],
  ['200+ Kunden', true],
  ['2019 The', false],
  ['24 Internationalisierung', false],
  ['Werk Betrieben', false],
])('a number stays with its noun in every script: %s', (text, stays) => {
  const [before = '', after = ''] = text.split(' ')
  expect(partsNumber([before, ' ', after], 1, true)).toBe(stays)
})

it.each([
  ['ISO', '9001', true],
  ['(ISO/IEC', '27001', true],
  ['Mrs', 'Alvey', true],
  ['Dr.', 'Alvey', true],
  ['K.', 'Alvey', true],
  ['I', 'teach', true],
  ['a', 'harbour', true],
  ['80', 'kg', true],
  ['64', '°F', true],
  ['900', '€', true],
  ['900', '–', false],
  ['kg', 'to', false],
  ['to', '3.5', false],
  ['UNESCO', 'Courier', false],
  ['Harbour.', 'The', false],
])('words that belong together stay so: %s %s', (before, after, stays) => {
  expect(partsNumber([before, ' ', after], 1, true)).toBe(stays)
})

it('words that belong together stay so, also three', () => {
  expect(partsNumber(['DIN', ' ', 'EN', ' ', '1090-2'], 1, true)).toBe(true)
  expect(partsNumber(['1', ' ', 'in', ' ', '4'], 3, true)).toBe(true)
  expect(partsNumber(['DIN', ' ', 'EN', ' ', 'Normen'], 1, true)).toBe(false)
})

it('a number sees the whole word of several syllables', () => {
  const joins = new Map([[3, { shows: 'hyphen', penalty: 200, width: 3 } as const]])
  const syllables = Object.assign(['1.850', ' ', 'sozial', 'verbandsmitglieder'], { joins })
  expect(partsNumber(syllables, 1, true)).toBe(false)
  expect(partsNumber(syllables, 1)).toBe(false)
})

/** Node numbers at which greedy lines of unit words end. */
const breakAt =
  (words: number) =>
  ([width = 1]: readonly number[]) =>
    Array.from({ length: 1 + Math.ceil(words / width) }, (_, line) => line * width)

it('a measure is kept unless the whole width saves a line', () => {
  expect(breakInMeasure(0.8, [10], [], breakAt(15))).toEqual([0, 8, 16])
  expect(breakInMeasure(0.8, [10], [], breakAt(9))).toEqual([0, 10])
  expect(breakInMeasure(0.8, [10], [], breakAt(17))).toEqual([0, 10, 20])
  expect(breakInMeasure(undefined, [10], [], breakAt(15))).toEqual([0, 10, 20])
})

it('a measure is given up where no line fits into it, or a word is wider', () => {
  const none = (widths: readonly number[]) => ((widths[0] ?? 0) < 10 ? [] : [0, 4])
  expect(breakInMeasure(0.8, [10], [], none)).toEqual([0, 4])
  expect(breakInMeasure(0.8, [10], [{ type: 'box', width: 9 }], breakAt(15))).toEqual([0, 10, 20])
})
