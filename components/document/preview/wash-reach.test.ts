import { expect, it } from 'vitest'
import { groundOf, highlightExtent, type Pixels } from './wash-reach'

/** A strip of one line, ten points high; `#` is ink in its middle, `|` a border over its height, a blank is ground. */
function strip(picture: string, ground: number): Pixels {
  const height = 10
  const data = Array.from({ length: height }, (_, row) =>
    [...picture].flatMap((sign) => {
      const isInk = sign === '|' || (sign === '#' && row === 5)
      return Array(4).fill(isInk ? 255 - ground : ground) as number[]
    }),
  ).flat()
  return { width: picture.length, height, data }
}

const picture = '|      #    ####   #  ##              ##'
const line = { x: 12, y: 0, width: 4, height: 10 }

it.each([255, 0])('reaches the signs beside a line, on a ground of %i', (ground) => {
  const pixels = strip(picture, ground)
  const colour = groundOf(pixels, line)
  expect(colour).toEqual([ground, ground, ground])
  const { from, to } = highlightExtent(pixels, line, colour, [])
  expect(from).toBe(7)
  expect(to).toBeGreaterThanOrEqual(23)
  expect(to).toBeLessThan(30)
})

it('ends at a line of the person', () => {
  const pixels = strip(picture, 255)
  const own = [{ x: 18, y: 1, width: 6, height: 8 }]
  expect(highlightExtent(pixels, line, [255, 255, 255], own).to).toBeLessThan(18)
})
