import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { pixelScale, readableFactor, stepZoom, zoomFactor, zoomSteps } from './zoom'

const a4 = { width: 595.28, height: 841.89 }

it('fits the page to the room, but not beyond reading size', () => {
  const room = (width: number, height = 800) => ({ width, height })
  expect(zoomFactor({ mode: 'width' }, room(560), a4)).toBeCloseTo(0.7055, 3)
  expect(zoomFactor({ mode: 'width' }, room(5_000), a4)).toBe(1.25)
  expect(zoomFactor({ mode: 'width' }, room(0), a4)).toBe(1)
  expect(zoomFactor({ mode: 'factor', factor: 2 }, room(100), a4)).toBe(2)
})

it('shows the whole page where it can be read so', () => {
  const page = (width: number, height: number) =>
    zoomFactor({ mode: 'page' }, { width, height }, a4)
  expect(page(896, 800)).toBeCloseTo(800 / ((841.89 * 96) / 72), 5)
  expect(page(400, 800)).toBeCloseTo(400 / ((595.28 * 96) / 72), 5)
  expect(page(560, 300)).toBeCloseTo(0.7055, 3)
})

it('is large enough to read: real size on a phone, half as large again elsewhere', () => {
  expect(readableFactor(0.45)).toBe(1)
  expect(readableFactor(1)).toBe(1.5)
})

it('steps up and down through the same factors and stays at both ends', () => {
  expect(stepZoom(0.7055, 1)).toBe(0.8)
  expect(stepZoom(0.7055, -1)).toBe(0.67)
  expect(stepZoom(0.8, 1)).toBe(1)
  expect(stepZoom(0.8, -1)).toBe(0.67)
  expect(stepZoom(4, 1)).toBe(4)
  expect(stepZoom(0.25, -1)).toBe(0.25)
  for (const [index, step] of zoomSteps.entries()) {
    const next = zoomSteps[index + 1]
    if (next) expect(stepZoom(stepZoom(step, 1), -1)).toBe(step)
  }
})

it('is sharp on the screen until the canvas would be too large', () => {
  expect(pixelScale(1, 2, a4)).toBeCloseTo(8 / 3)
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 4, noNaN: true }),
      fc.double({ min: 0.5, max: 8, noNaN: true }),
      (factor, ratio) => {
        const scale = pixelScale(factor, ratio, a4)
        expect(scale * a4.width * scale * a4.height).toBeLessThanOrEqual(16_777_217)
        expect(scale).toBeLessThanOrEqual(factor * ratio * (96 / 72) + 1e-9)
      },
    ),
  )
})
