import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import { runs } from '@/tests/runs'
import { readGrounds } from '../cv/grounds'
import { groundEdit } from '../ground-edit'
import { arithmeticSentences } from '../testing/arithmetic-sentences'

await loadLexicons()

const codes = Object.keys(arithmeticSentences) as LanguageCode[]

/** Formats a number in a language. */
const write = (code: LanguageCode, value: number) =>
  value.toLocaleString(code === 'es' || code === 'pt' ? 'de' : code, {
    maximumFractionDigits: 2,
    useGrouping: true,
  })

/** Returns the kinds of reasons that block an edit of a bullet in a CV of a language. */
function blockedBy(code: LanguageCode, before: string, after: string) {
  const work = [
    { id: 'w1', name: 'Orrin', position: 'X', highlights: [before], highlightIds: ['h'] },
  ]
  const grounds = readGrounds(
    { basics: { summary: arithmeticSentences[code].summary }, work },
    '2026-11-01',
  )
  const edit = { kind: 'bullet' as const, entry: 'w1', before, after, advert: '' }
  const { reasons } = groundEdit(edit, grounds)
  return reasons.filter((reason) => reason.verdict === 'block').map(({ kind }) => kind)
}

/** Two different figures, neither a plain multiple of the other. */
const pairs = fc
  .tuple(fc.integer({ min: 13, max: 9_000 }), fc.integer({ min: 13, max: 9_000 }))
  .filter(([a, b]) => Math.abs(a - b) > 12)
const unitNames = ['time', 'length', 'weight', 'money', 'count'] as const
const rounds = { numRuns: runs(60) }

describe.each(codes)('figures of one text in %s', (code) => {
  const words = arithmeticSentences[code]
  const figure = (value: number) => write(code, value)

  it('give their difference, and no other one', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom(...unitNames),
        fc.integer({ min: 1, max: 9 }),
        ([a, b], of, off) => {
          const unit = words.units[of]
          const before = words.change(figure(a), figure(b), unit)
          const said = (amount: number) => words.by(`${figure(amount)} ${unit}`, before)
          const difference = Math.abs(a - b)
          expect(blockedBy(code, before, said(difference)), said(difference)).toEqual([])
          const wrong = difference + off
          fc.pre(![a, b, a + b].includes(wrong) && wrong !== 2024)
          expect(blockedBy(code, before, said(wrong)), said(wrong)).toContain('number')
        },
      ),
      rounds,
    )
  })

  it('give a difference of millions in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 49 }), fc.integer({ min: 51, max: 99 }), (a, b) => {
        const before = words.change(
          figure(a / 10),
          figure(b / 10),
          `${words.million} ${words.units.count}`,
        )
        const amount = (b - a) * 100_000
        expect(blockedBy(code, before, words.by(figure(amount), before))).toEqual([])
        const wrong = words.by(figure(amount + 30_000), before)
        expect(blockedBy(code, before, wrong), wrong).toContain('number')
      }),
      rounds,
    )
  })

  it('give a percentage of change, and points between percentages', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const before = words.change(figure(a), figure(b), words.units.count)
        const share = Math.round(Math.abs(b / a - 1) * 100)
        const part = Math.round((Math.min(a, b) / Math.max(a, b)) * 100)
        fc.pre(share > 2 && share < 5_000)
        const said = (value: number) => words.by(`${figure(value)} %`, before)
        expect(blockedBy(code, before, said(share)), said(share)).toEqual([])
        const wrong = share + 7
        fc.pre(Math.abs(wrong - part) > 1 && wrong !== a && wrong !== b)
        expect(blockedBy(code, before, said(wrong)), said(wrong)).toContain('number')
      }),
      rounds,
    )
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 45 }), fc.integer({ min: 60, max: 97 }), (a, b) => {
        const before = words.change(`${a} %`, `${b} %`, '').replace(' .', '.')
        expect(blockedBy(code, before, words.by(`${b - a} ${words.points}`, before))).toEqual([])
        const wrong = words.by(`${b - a + 1} ${words.points}`, before)
        fc.pre(![a, b].includes(b - a + 1))
        expect(blockedBy(code, before, wrong), wrong).toContain('number')
      }),
      rounds,
    )
  })

  it('give their sum, and no other one', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), ([a, b], off) => {
        const unit = words.units.count
        const before = words.both(figure(a), figure(b), unit)
        expect(blockedBy(code, before, words.inAll(figure(a + b), before, unit))).toEqual([])
        fc.pre(a + b + off !== 2024)
        const wrong = words.inAll(figure(a + b + off), before, unit)
        expect(blockedBy(code, before, wrong), wrong).toContain('number')
      }),
      rounds,
    )
  })

  it('are the same in a smaller unit, and not in a wrong one', () => {
    const factors = { time: 60, length: 1000, weight: 1000 }
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 90 }),
        fc.constantFrom('time', 'length', 'weight'),
        (value, of) => {
          const before = words.change(figure(value), figure(value + 40), words.units[of])
          const after = words.change(
            figure(value * factors[of]),
            figure((value + 40) * factors[of]),
            words.shorter[of],
          )
          expect(blockedBy(code, before, after), after).toEqual([])
          const wrong = words.change(figure(value), figure(value + 40), words.shorter[of])
          expect(blockedBy(code, before, wrong), wrong).toContain('number')
        },
      ),
      rounds,
    )
  })

  it('are doubled where one is twice the other, and not else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 900 }), (value) => {
        const unit = words.units.time
        const after = words.doubled(figure(value), unit)
        expect(
          blockedBy(code, words.change(figure(value), figure(value * 2), unit), after),
        ).toEqual([])
        const less = words.change(figure(value), figure(Math.round(value * 1.4)), unit)
        expect(blockedBy(code, less, after), after).toContain('number')
      }),
      rounds,
    )
  })
})

describe('a result', () => {
  const en = (before: string, after: string) => blockedBy('en', before, after)

  it.each([
    ['Grew sales from 1.2 to 1.6 million.', 'Grew sales by 400,000.'],
    ['Cut delivery from 10 days to 6.', 'Cut delivery by 40 %.'],
    ['Cut delivery from 10 days to 6.', 'Cut delivery by 4 days.'],
    ['Cut delivery of 10 days by 40 %.', 'Cut delivery to 6 days.'],
    ['Answered 18 of 25 calls.', 'Answered 72 % of 25 calls.'],
    ['Saved 6 hours per week.', 'Saved roughly 300 hours a year.'],
    ['Cut builds from 45 to 15 minutes.', 'Made builds 3x faster.'],
    ['Raised the rate from 60% to 75%.', 'Raised the rate by a quarter.'],
    ['Moved 2.5 tonnes.', 'Moved 2,500 kg.'],
    ['Ran a route of 10 miles.', 'Ran a route of 16 km.'],
  ])('is not blocked: %s → %s', (before, after) => {
    expect(en(before, after)).toEqual([])
  })

  it.each([
    ['Grew sales from 1.2 to 1.6 million.', 'Grew sales by 600,000.'],
    ['Cut delivery from 10 days to 6.', 'Cut delivery by 67 %.'],
    ['Raised the rate from 60% to 78%.', 'Raised the rate to 95%.'],
    ['Raised the rate from 60% to 78%.', 'Raised the rate by 18%.'],
    ['Answered 18 of 25 calls.', 'Answered 81 % of 25 calls.'],
    ['Cut builds from 45 to 30 minutes.', 'Halved builds.'],
    ['Moved 2.5 tonnes.', 'Moved 25,000 kg.'],
  ])('is blocked where it is wrong: %s → %s', (before, after) => {
    expect(en(before, after)).toContain('number')
  })
})
