import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLook, newestLook } from '@/lib/resume/look'
import { designRanges } from '@/lib/resume/resume-limits'
import { runs } from '@/tests/runs'
import { type AutoSheets, autoFit, minLastLines } from './auto-fit'
import { automaticLadder, type FitSetting, floorsOf, ladderFrom, minReadable } from './ladder'
import { maxLayouts } from './solve'

const floors = floorsOf(firstLook)
const redrawn = floorsOf(newestLook)

const usual: FitSetting = { fontSize: 10, lineHeight: 1.35, spacing: 1, margin: 18 }
const knobs = ['spacing', 'margin', 'lineHeight', 'fontSize'] as const

const arbitrarySetting = () =>
  fc.record({
    fontSize: fc.double({ ...designRanges.fontSize, noNaN: true }),
    lineHeight: fc.double({ ...designRanges.lineHeight, noNaN: true }),
    spacing: fc.double({ ...designRanges.spacing, noNaN: true }),
    margin: fc.double({ ...designRanges.margin, noNaN: true }),
  })

/** Type sizes of a template as shares, and the smallest of them. */
const arbitraryShares = () =>
  fc.record({
    body: fc.double({ min: 0.85, max: 1, noNaN: true }),
    smallest: fc.double({ min: 0.6, max: 0.85, noNaN: true }),
  })

type Shares = { body: number; smallest: number }
const plain: Shares = { body: 1, smallest: 0.9 }

const sizesOf = ({ fontSize }: FitSetting, { body, smallest }: Shares) => ({
  bodyText: fontSize * body,
  smallestText: fontSize * smallest,
})

/** CV with an amount of text and number of parts, as a stack of lines. */
function stackOf(text: number, parts: number, shares = plain) {
  const asked: FitSetting[] = []
  const layOut = async (setting: FitSetting): Promise<AutoSheets> => {
    asked.push(setting)
    const { fontSize, lineHeight, spacing, margin } = setting
    const lines = Math.ceil(text / ((595 - margin * 5.67) / (fontSize * 0.5)))
    const room = 842 - margin * 5.67
    const height = lines * fontSize * lineHeight + parts * fontSize * spacing
    const pages = Math.max(1, Math.ceil(height / room))
    const fill = height / room - pages + 1
    const lastLines = Math.ceil((fill * room) / (fontSize * lineHeight))
    return { pages, fill, lastLines, ...sizesOf(setting, shares) }
  }
  return { layOut, asked }
}

const isTighter = (one: FitSetting, other: FitSetting) =>
  knobs.every((knob) => one[knob] <= other[knob])

it('the ladder of a CV that is fitted automatically begins at its own setting and stays readable, inside the ladder of a number of pages', () => {
  fc.assert(
    fc.property(arbitrarySetting(), arbitraryShares(), (own, shares) => {
      const printed = sizesOf(own, shares)
      const { rungs, own: at } = automaticLadder(own, printed, floors)
      expect(rungs[at]).toBe(own)
      expect(at).toBe(rungs.length - 1)
      const [tightest] = ladderFrom(own, printed, floors).rungs
      for (const [index, rung] of rungs.entries()) {
        const isReadable =
          rung.margin >= Math.min(own.margin, 12) &&
          rung.spacing >= Math.min(own.spacing, 0.6) &&
          rung.lineHeight >= Math.min(own.lineHeight, 1.15) &&
          (rung.fontSize === own.fontSize ||
            rung.fontSize * shares.body >= minReadable.bodyText - 1e-6)
        expect(isReadable && isTighter(tightest!, rung), JSON.stringify(rung)).toBe(true)
        if (index > 0) expect(isTighter(rungs[index - 1]!, rung)).toBe(true)
      }
    }),
    { numRuns: runs(200) },
  )
})

describe('the automatic fit', () => {
  it('tightens for a page less, opens on as many pages, and repeats its answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySetting(),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 120 }),
        arbitraryShares(),
        fc.constantFrom(floors, redrawn),
        async (own, text, parts, shares, limits) => {
          const stack = stackOf(text, parts, shares)
          const first = await stackOf(text, parts, shares).layOut(own)
          const result = await autoFit(own, limits, stack.layOut)
          if (result.outcome !== 'fits') return expect.fail('nobody cancelled')
          expect(result.layouts).toBe(stack.asked.length)
          expect(result.layouts).toBeLessThanOrEqual(maxLayouts)
          expect(stack.asked[0]).toBe(own)
          const { setting, sheets } = result
          if (setting === own) expect(sheets).toEqual(first)
          else if (sheets.pages === first.pages) {
            expect(isTighter(own, setting) && setting.fontSize === own.fontSize).toBe(true)
            const isThin = limits.isRedrawn && first.pages === 1
            expect(first.fill).toBeLessThan(isThin ? 0.74 : 1 / 3)
            expect(sheets.fill).toBeGreaterThan(first.fill)
          } else {
            expect(isTighter(setting, own)).toBe(true)
            expect(sheets.pages).toBe(first.pages - 1)
          }
          expect(await autoFit(own, limits, stack.layOut)).toEqual(result)
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('lays out once what stands on one page, and what is far too long for fewer', async () => {
    for (const text of [0, 2_000, 8_000, 12_000]) {
      const stack = stackOf(text, 20)
      const result = await autoFit(usual, floors, stack.layOut)
      expect(result, `${text} letters`).toMatchObject({ outcome: 'fits', setting: usual })
      expect(stack.asked, `${text} letters`).toEqual([usual])
    }
  })

  it('brings two pages onto one, and turns white space and letters together', async () => {
    const settings: FitSetting[] = []
    for (let text = 3_000; text < 7_000; text += 100) {
      const result = await autoFit(usual, floors, stackOf(text, 20).layOut)
      if (result.outcome === 'fits' && result.sheets.pages === 1) settings.push(result.setting)
    }
    const { rungs } = automaticLadder(usual, sizesOf(usual, plain), floors)
    const [tightest = usual] = rungs
    const shares = settings.map((setting) =>
      knobs.map((knob) => (usual[knob] - setting[knob]) / (usual[knob] - tightest[knob])),
    )
    for (const [first = 0, ...others] of shares) {
      for (const share of others) expect(share).toBeCloseTo(first, 3)
    }
    const turned = shares.map(([share = 0]) => share)
    expect(turned).toEqual(turned.toSorted((a, b) => a - b))
    expect(new Set(turned).size).toBeGreaterThan(6)
  })

  it('takes in a last page of under four lines, and leaves one of four', async () => {
    const seen = new Set<number>()
    for (let text = 10_000; text < 20_000; text += 40) {
      const first = await stackOf(text, 20).layOut(usual)
      if (first.pages < 3) continue
      const result = await autoFit(usual, floors, stackOf(text, 20).layOut)
      if (result.outcome !== 'fits') continue
      const isShort = first.lastLines < minLastLines
      if (isShort) seen.add(first.lastLines)
      expect(result.sheets.pages, `${first.lastLines} lines`).toBe(first.pages - Number(isShort))
    }
    expect(seen).toEqual(new Set([1, 2, 3]))
  })

  it('spares a redrawn third page of under a third, and opens thin single pages evenly', async () => {
    const fills: number[] = []
    let spared = 0
    for (let text = 1_000; text < 15_000; text += 40) {
      const first = await stackOf(text, 16).layOut(usual)
      const result = await autoFit(usual, redrawn, stackOf(text, 16).layOut)
      if (result.outcome !== 'fits') continue
      const { pages, fill } = result.sheets
      if (first.pages === 1 && first.fill < 0.74) fills.push(fill)
      if (first.pages === 3 && first.fill < 1 / 3 && pages === 2) spared++
      if (first.pages > 1)
        expect(pages > 1 ? fill : 1).toBeGreaterThanOrEqual(Math.min(first.fill, 1 / 3))
    }
    expect(spared).toBeGreaterThan(10)
    expect(fills.filter((fill) => fill > 0.7 && fill < 0.85).length).toBeGreaterThan(
      fills.length / 3,
    )
    for (const [at, fill] of fills.entries())
      expect(fill).toBeGreaterThan((fills[at - 1] ?? 0) - 0.06)
  })

  it('opens spaces, then margins, then lines where the last page would stay a stub', async () => {
    const opened: FitSetting[] = []
    for (let text = 5_000; text < 15_000; text += 40) {
      const first = await stackOf(text, 60).layOut(usual)
      const stack = stackOf(text, 60)
      const result = await autoFit(usual, floors, stack.layOut)
      if (result.outcome !== 'fits' || result.sheets.pages !== first.pages) continue
      if (result.setting === usual) continue
      expect(result.sheets.fill).toBeLessThan(0.5)
      opened.push(result.setting)
    }
    expect(opened.length).toBeGreaterThan(5)
    for (const { spacing, margin, lineHeight } of opened) {
      if (margin > usual.margin) expect(spacing).toBe(1.3)
      if (lineHeight > usual.lineHeight) expect(margin).toBe(20)
    }
  })

  it('stops when nobody waits', async () => {
    const waiting = new AbortController()
    waiting.abort()
    const stack = stackOf(5_000, 20)
    expect(await autoFit(usual, floors, stack.layOut, waiting.signal)).toEqual({
      outcome: 'cancelled',
    })
    expect(stack.asked).toEqual([])
  })
})
