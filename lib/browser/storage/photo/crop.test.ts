import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  cropAt,
  firstCrop,
  maxZoom,
  moved,
  ratios,
  readCrop,
  withRatio,
  zoomed,
  zoomOf,
} from './crop'

const arbitrarySize = fc.record({
  width: fc.integer({ min: 1, max: 2_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
})
const arbitraryRatio = fc.constantFrom(ratios.upright, ratios.square)
const share = fc.double({ min: -2, max: 3, noNaN: true })

type Step = { kind: 'move' | 'zoom' | 'form'; a: number; b: number }
const arbitrarySteps = fc.array(
  fc.record<Step>({ kind: fc.constantFrom('move', 'zoom', 'form'), a: share, b: share }),
  { maxLength: 12 },
)

it('lies inside its picture and keeps its form, whatever was pressed', () => {
  fc.assert(
    fc.property(arbitrarySize, arbitraryRatio, arbitrarySteps, (size, start, steps) => {
      let ratio = start
      let crop = firstCrop(size, ratio)
      for (const { kind, a, b } of steps) {
        if (kind === 'move') crop = moved(crop, a, b)
        else if (kind === 'zoom') {
          crop = zoomed(crop, size, ratio, Math.abs(a), { x: Math.abs(b) % 1, y: 0.5 })
        } else {
          const next = a > 0.5 ? ratios.upright : ratios.square
          crop = withRatio(crop, size, ratio, next)
          ratio = next
        }
        expect(crop.x).toBeGreaterThanOrEqual(-1e-9)
        expect(crop.y).toBeGreaterThanOrEqual(-1e-9)
        expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9)
        expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9)
        const form = (crop.width * size.width) / (crop.height * size.height)
        expect(form).toBeCloseTo(ratio, 6)
      }
    }),
  )
})

it('zooms around the point under the fingers', () => {
  const size = { width: 1_000, height: 1_000 }
  const before = cropAt(size, ratios.square, 2, { x: 0.5, y: 0.5 })
  const after = zoomed(before, size, ratios.square, 1.5, { x: 0.25, y: 0.75 })
  expect(after.x + 0.25 * after.width).toBeCloseTo(before.x + 0.25 * before.width, 9)
  expect(after.y + 0.75 * after.height).toBeCloseTo(before.y + 0.75 * before.height, 9)
  expect(zoomOf(after, size, ratios.square)).toBeCloseTo(3, 9)
})

it('goes no nearer than it may', () => {
  const size = { width: 700, height: 900 }
  const near = zoomed(firstCrop(size, ratios.upright), size, ratios.upright, 1_000)
  expect(zoomOf(near, size, ratios.upright)).toBeCloseTo(maxZoom, 9)
})

it('of a file is mended where it is nonsense', () => {
  const size = { width: 700, height: 900 }
  for (const crop of [
    { x: Number.NaN, y: 0, width: 1, height: 1 },
    { x: 0, y: 0, width: 0, height: 1 },
    { x: -5, y: 9, width: 40, height: 40 },
  ]) {
    expect(readCrop(crop, size, ratios.upright)).toMatchObject({ width: 1, height: 1 })
  }
})
