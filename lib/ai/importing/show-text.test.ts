import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { cleanText } from '../text/clean-text'
import { cutsOf, showText } from './show-text'

const piece = fc.oneof(
  fc.constantFrom('Brightwater', 'C++', '38%', 'naïve', 'nai\u0308ve', '東京都', 'مهندس', '🎓'),
  fc.constantFrom(
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u00ad',
    '\u0000',
    '\n',
  ),
  fc.constantFrom(
    '👩\u200d🔬',
    'می\u200cخواهم',
    '\u0301',
    '\ud800',
    'a@b.example',
    '-',
    ',',
    '2019',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

describe('a line as a model is shown it', () => {
  it('is sent as it is shown, and its offsets point at the same words of the line', () => {
    let ranges = 0
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (text, one, two) => {
        const shown = showText(text)
        if (!shown) return
        expect(cleanText(shown.text, 20_000)).toBe(shown.text)
        const known = [...shown.own.keys()].sort((a, b) => a - b)
        const [from = 0, to = 0] = [known[one % known.length], known[two % known.length]]
        if (from >= to) return
        ranges += 1
        const copied = text.slice(shown.own.get(from), shown.own.get(to))
        const meant = shown.text.slice(from, to)
        const said = (words: string) => cleanText(words, 20_000).replace(/\s+/g, ' ')
        expect(said(copied)).toBe(said(meant))
      }),
      { numRuns: runs(2_000) },
    )
    expect(ranges).toBeGreaterThan(runs(2_000) / 5)
  })

  it('has no parts of a word that cleaning changed', () => {
    const shown = showText('Led\u00a0\u200bsi\u00adx  people')
    expect(shown?.text).toBe('Led six people')
    expect(shown?.own.get(4)).toBe(4)
    expect(shown?.own.get(5)).toBeUndefined()
    expect(shown?.own.get(6)).toBeUndefined()
    expect(shown?.own.get(7)).toBe(9)
    expect(shown?.own.get(8)).toBe(11)
  })

  it('is nothing where nobody could see it', () => {
    expect(showText(' \u200b\u202e ')).toBeNull()
  })

  it('has cuts where words and signs begin and end, and at its ends alone where it is long', () => {
    const shown = showText('C++, 38% of Köln')
    expect(shown && cutsOf(shown)).toEqual([0, 1, 4, 5, 7, 8, 9, 11, 12, 16])
    const long = showText('word '.repeat(60))
    expect(long && cutsOf(long)).toEqual([0, 299])
  })
})
