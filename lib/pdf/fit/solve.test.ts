import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLook } from '@/lib/resume/look'
import { designRanges } from '@/lib/resume/resume-limits'
import { runs } from '@/tests/runs'
import { type FitSetting, floorsOf, ladderFrom, minReadable } from './ladder'
import { maxLayouts, type Sheets, solveFit } from './solve'

const floors = floorsOf(firstLook)

const usual: FitSetting = { fontSize: 10, lineHeight: 1.35, spacing: 1, margin: 18 }

/** In order of adjustment. */
const knobs = ['spacing', 'margin', 'lineHeight', 'fontSize'] as const

/** Sizes of a template whose smallest text is a share of the rest. */
const sizesOf = ({ fontSize }: FitSetting, share: number) => ({
  smallestText: fontSize * share,
  bodyText: fontSize,
})

const arbitrarySetting = () =>
  fc.record({
    fontSize: fc.double({ ...designRanges.fontSize, noNaN: true }),
    lineHeight: fc.double({ ...designRanges.lineHeight, noNaN: true }),
    spacing: fc.double({ ...designRanges.spacing, noNaN: true }),
    margin: fc.double({ ...designRanges.margin, noNaN: true }),
  })

/** CV with an amount of text and number of parts, as a stack of lines in one column. */
function stackOf(text: number, parts: number, smallest = 0.92) {
  let asked = 0
  const heightWith = ({ fontSize, lineHeight, spacing, margin }: FitSetting) => {
    const perLine = (595 - margin * 5.67) / (fontSize * 0.5)
    const lines = Math.ceil(text / perLine)
    return (lines * fontSize * lineHeight + parts * fontSize * spacing) / (842 - margin * 5.67)
  }
  const layOut = async (setting: FitSetting): Promise<Sheets> => {
    asked += 1
    const height = heightWith(setting)
    const pages = Math.max(1, Math.ceil(height))
    return { pages, fill: height - pages + 1, ...sizesOf(setting, smallest) }
  }
  return { layOut, heightWith, asked: () => asked }
}

const arbitraryStack = () =>
  fc.record({
    text: fc.integer({ min: 0, max: 40_000 }),
    parts: fc.integer({ min: 0, max: 120 }),
    smallest: fc.double({ min: 0.6, max: 1, noNaN: true }),
  })

describe('the ladder', () => {
  it('turns one knob at a time, in order, and every rung takes more room', () => {
    fc.assert(
      fc.property(
        arbitrarySetting(),
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        (own, share) => {
          const { rungs, own: at } = ladderFrom(own, sizesOf(own, share), floors)
          expect(rungs[at]).toEqual(own)
          const turned = (from: FitSetting, to: FitSetting) =>
            knobs.flatMap((knob, index) => (from[knob] === to[knob] ? [] : [index]))
          for (const [index, rung] of rungs.entries()) {
            const next = rungs[index + 1]
            if (!next) continue
            const [knob, ...others] = turned(rung, next)
            if (others.length === 0 && next[knobs[knob!]!] > rung[knobs[knob!]!]) continue
            expect.fail(`${JSON.stringify(rung)} before ${JSON.stringify(next)}`)
          }
          // From the own setting outwards: white space first, type size last.
          const outwards = [rungs.slice(0, at + 1).reverse(), rungs.slice(at)]
          for (const way of outwards) {
            const knobs = way.slice(1).map((rung, i) => turned(way[i]!, rung)[0]!)
            expect(knobs).toEqual(knobs.toSorted((a, b) => a - b))
          }
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('never goes below what can be read, nor beyond what a design allows', () => {
    fc.assert(
      fc.property(
        arbitrarySetting(),
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        (own, share) => {
          const bad = ladderFrom(own, sizesOf(own, share), floors).rungs.filter((rung) => {
            const { smallestText, bodyText } = sizesOf(rung, share)
            const isLarge =
              smallestText >= minReadable.smallestText - 1e-6 ||
              bodyText >= minReadable.bodyText - 1e-6
            const reads = isLarge || rung.fontSize >= own.fontSize
            const hasAir = rung.lineHeight >= Math.min(own.lineHeight, 1.15)
            const hasMargin = rung.margin >= Math.min(own.margin, 12)
            const isAllowed = knobs.every(
              (knob) =>
                rung[knob] >= designRanges[knob].min && rung[knob] <= designRanges[knob].max,
            )
            return !(reads && hasAir && hasMargin && isAllowed)
          })
          expect(bad).toEqual([])
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it('has few enough rungs on each side for the layouts that are left', () => {
    const extremes: FitSetting[] = [
      { fontSize: 8, lineHeight: 1.1, spacing: 0.6, margin: 8 },
      { fontSize: 14, lineHeight: 1.8, spacing: 1.6, margin: 35 },
      usual,
    ]
    for (const own of extremes) {
      const { rungs, own: at } = ladderFrom(own, sizesOf(own, 1), floors)
      expect(Math.max(at, rungs.length - at - 1)).toBeLessThan(2 ** (maxLayouts - 1))
    }
  })
})

describe('the solver', () => {
  it('finds the loosest setting that fits, or that none does, in seven layouts', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySetting(),
        arbitraryStack(),
        fc.constantFrom(1, 2, 3),
        async (own, { text, parts, smallest }, pages) => {
          const stack = stackOf(text, parts, smallest)
          const result = await solveFit(own, pages, floors, stack.layOut)
          expect(stack.asked()).toBeLessThanOrEqual(maxLayouts)
          const { rungs } = ladderFrom(own, sizesOf(own, smallest), floors)
          const loosest = rungs.findLastIndex((rung) => stack.heightWith(rung) <= pages)
          if (result.outcome === 'fits') expect(result.setting).toEqual(rungs[loosest])
          else expect(loosest).toBe(-1)
          if (result.outcome === 'cancelled') return
          expect(result.layouts).toBe(stack.asked())
          if (result.outcome !== 'too-long') return
          expect(result.own).toEqual(await stack.layOut(own))
          expect(result.tightest).toEqual(await stack.layOut(rungs[0]!))
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('answers with a setting that fits even where tighter ones do not', async () => {
    const noise = (setting: FitSetting, seed: number) =>
      (Math.abs(Math.sin(Object.values(setting).join().length * seed + setting.spacing * 97)) *
        seed) %
      1
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 999 }), async (seed) => {
        const made: [FitSetting, number][] = []
        const layOut = async (setting: FitSetting): Promise<Sheets> => {
          const pages = 1 + Math.round(noise(setting, seed) * 2)
          made.push([setting, pages])
          return { pages, fill: noise(setting, seed + 1), smallestText: 9, bodyText: 10 }
        }
        const first = await solveFit(usual, 1, floors, layOut)
        expect(made.length).toBeLessThanOrEqual(maxLayouts)
        if (first.outcome === 'fits') expect(first.sheets.pages).toBe(1)
        expect(await solveFit(usual, 1, floors, layOut)).toEqual(first)
      }),
      { numRuns: runs(100) },
    )
  })

  it('stops when nobody waits', async () => {
    const stack = stackOf(5_500, 30)
    const waiting = new AbortController()
    const layOut = async (setting: FitSetting) => {
      if (stack.asked() === 2) waiting.abort()
      return stack.layOut(setting)
    }
    expect(await solveFit(usual, 1, floors, layOut, waiting.signal)).toEqual({
      outcome: 'cancelled',
    })
    expect(stack.asked()).toBe(3)
    expect(await solveFit(usual, 1, floors, layOut, waiting.signal)).toEqual({
      outcome: 'cancelled',
    })
    expect(stack.asked()).toBe(3)
  })
})
