import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import {
  cutStretch,
  joinAll,
  joinStretches,
  type Stretch,
  slicesOf,
  splitStretch,
  takeStretch,
  trimStretch,
} from './stretch'

const whole = (text: string, line = 0) => takeStretch(text, line, 0, text.length)

describe('a stretch', () => {
  it('leaves white space at its ends out, and keeps where it stood', () => {
    expect(takeStretch('  Ida Long ', 3, 0, 11)).toEqual({
      text: 'Ida Long',
      parts: [{ at: 0, slice: { line: 3, from: 2, to: 10 } }],
    })
    expect(slicesOf(cutStretch(whole('Nurse, Leeds'), 6))).toEqual([{ line: 0, from: 7, to: 12 }])
    expect(cutStretch(whole('a  b'), 1, 3)).toEqual({ text: '', parts: [] })
  })

  it.each([
    ['Port of', 'Aarhus', 'Port of Aarhus'],
    ['col-', 'leagues', 'col-leagues'],
    ['2019 -', '2021', '2019 - 2021'],
    ['工作', '经历', '工作经历'],
    ['東京', 'Tokyo', '東京 Tokyo'],
    ['', 'Leeds', 'Leeds'],
  ])('joins "%s" and "%s"', (a, b, joined) => {
    expect(joinStretches(whole(a), whole(b, 1)).text).toBe(joined)
  })

  it('is parted at a pattern, without empty parts', () => {
    expect(splitStretch(whole('a | | b|c'), /\|/g).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  it('is trimmed at both ends', () => {
    expect(trimStretch(whole('– Leeds, UK ,'), /^[–\s]+/, /[\s,]+$/).text).toBe('Leeds, UK')
    const plain = whole('Leeds')
    expect(trimStretch(plain, /^–/, /,$/)).toBe(plain)
  })
})

const lines = ['Harbour pilot, Port of Aarhus', ' ø 漢字\tb-', '2019 – 2021 😀 x', 'a,,b']

/** Any text that joins, cuts, parts and trims can make of the lines. */
const made: fc.Arbitrary<Stretch> = fc
  .array(fc.record({ line: fc.nat(3), a: fc.nat(30), b: fc.nat(30), kind: fc.nat(3) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) =>
    steps.reduce<Stretch>(
      (stretch, { line, a, b, kind }) => {
        const taken = takeStretch(lines[line] ?? '', line, Math.min(a, b), Math.max(a, b))
        if (kind === 0) return joinStretches(stretch, taken)
        if (kind === 1) return cutStretch(joinAll([stretch, taken]), Math.min(a, b) >> 2)
        if (kind === 2) return joinAll(splitStretch(joinStretches(stretch, taken, ''), /[,\s]/g))
        return trimStretch(joinStretches(taken, stretch, ' – '), /^\p{L}+/u, /\d+$/)
      },
      takeStretch(lines[0] ?? '', 0, 0, 29),
    ),
  )

it('what is made of stretches has the letters and digits of its slices, in their order', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(made, (stretch) => {
      const sliced = slicesOf(stretch).map(({ line, from, to }) => lines[line]?.slice(from, to))
      expect(letters(sliced.join(''))).toBe(letters(stretch.text))
      for (const { at, slice } of stretch.parts) {
        const own = lines[slice.line]?.slice(slice.from, slice.to).replace(/\t/g, ' ')
        expect(stretch.text.slice(at, at + slice.to - slice.from)).toBe(own)
      }
    }),
    { numRuns: runs(300) },
  )
})
