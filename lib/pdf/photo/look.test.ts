import { expect, it } from 'vitest'
import { applyLook } from './look'

const plain = { greyscale: false, brightness: 1, contrast: 1 }
const pixels = () => new Uint8ClampedArray([200, 100, 50, 255, 0, 128, 255, 255])
const looked = (look: Partial<typeof plain>) => {
  const data = pixels()
  applyLook(data, { ...plain, ...look })
  return [...data]
}

it('leaves a plain picture as it is', () => {
  expect(looked({})).toEqual([...pixels()])
})

it('is what the filters of CSS do', () => {
  expect(looked({ greyscale: true })).toEqual([118, 118, 118, 255, 110, 110, 110, 255])
  expect(looked({ brightness: 1.5 })).toEqual([255, 150, 75, 255, 0, 192, 255, 255])
  expect(looked({ contrast: 0.5 })).toEqual([164, 114, 89, 255, 64, 128, 191, 255])
})
