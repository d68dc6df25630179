const sorted = (values) => values.toSorted((a, b) => a - b)

/** The middle value, NaN of nothing. */
export const median = (values) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN

/** The value that 95 of 100 do not exceed, NaN of nothing. */
export const percentile95 = (values) =>
  sorted(values)[Math.max(0, Math.ceil(values.length * 0.95) - 1)] ?? Number.NaN
