// Not Math.max(...values): a hostile file can exceed the maximum number of arguments.

/** Returns the largest value, at least `start`. */
export const largest = (values: readonly number[], start = 0): number =>
  values.reduce((max, value) => (value > max ? value : max), start)

/** Returns the smallest value; 0 for an empty list. */
export const smallest = (values: readonly number[]): number =>
  values.reduce((min, value) => (value < min ? value : min), values[0] ?? 0)
