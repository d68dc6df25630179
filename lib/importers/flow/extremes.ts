// Not Math.max(...values): a hostile file has more values than a call takes arguments.

/** The largest of any number of values, or `start` where none is larger. */
export const largest = (values: readonly number[], start = 0): number =>
  values.reduce((max, value) => (value > max ? value : max), start)

/** The smallest of any number of values; 0 for none. */
export const smallest = (values: readonly number[]): number =>
  values.reduce((min, value) => (value < min ? value : min), values[0] ?? 0)
