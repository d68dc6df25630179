import { expect, it } from 'vitest'
import { breakInMeasure } from './lines-in-measure'

/** Node numbers at which greedy lines of unit words end. */
const breakAt =
  (words: number) =>
  ([width = 1]: readonly number[]) =>
    Array.from({ length: 1 + Math.ceil(words / width) }, (_, line) => line * width)

it('is kept unless the whole width saves a line', () => {
  expect(breakInMeasure(0.8, [10], breakAt(15))).toEqual([0, 8, 16])
  expect(breakInMeasure(0.8, [10], breakAt(9))).toEqual([0, 10])
  expect(breakInMeasure(0.8, [10], breakAt(17))).toEqual([0, 10, 20])
  expect(breakInMeasure(undefined, [10], breakAt(15))).toEqual([0, 10, 20])
})

it('is given up where no line fits into it', () => {
  const none = (widths: readonly number[]) => ((widths[0] ?? 0) < 10 ? [] : [0, 4])
  expect(breakInMeasure(0.8, [10], none)).toEqual([0, 4])
})
