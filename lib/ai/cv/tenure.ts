/** A stretch of time in months since year 0; `to` is exclusive. */
export type Stint = { from: number; to: number }

/** The month of a stored date; `null` where it was not understood. A year alone ends with December. */
export function monthOf(date: string, isEnd: boolean): number | null {
  const match = /^(\d{4})(?:-(\d\d))?/.exec(date)
  if (!match) return null
  const month = match[2] === undefined ? (isEnd ? 12 : 1) : Number(match[2])
  return Number(match[1]) * 12 + month - 1 + (isEnd ? 1 : 0)
}

/**
 * The time between two stored dates.
 *
 * @param endDate empty: it still goes on
 * @param asOf `YYYY-MM`, where what still goes on is counted to
 * @returns `null` where the start is unknown or nothing lies between
 */
export function stintOf(startDate: string, endDate: string, asOf: string): Stint | null {
  const from = monthOf(startDate, false)
  const to = endDate.trim() === '' ? monthOf(asOf, false) : monthOf(endDate, true)
  return from !== null && to !== null && to > from ? { from, to } : null
}

/** Months that stints cover together; where they overlap, a month counts once. */
export function monthsOf(stints: readonly Stint[]): number {
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of stints.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, reached)
    if (to > start) months += to - start
    reached = Math.max(reached, to)
  }
  return months
}
