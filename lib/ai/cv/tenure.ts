/** Time span in months since year 0; `to` is exclusive. */
export type Stint = { from: number; to: number }

/** Parses the month of a stored date; `null` if it cannot be parsed. A year alone ends with December. */
export function monthOf(date: string, isEnd: boolean): number | null {
  const match = /^(\d{4})(?:-(\d\d))?/.exec(date)
  if (!match) return null
  const month = match[2] === undefined ? (isEnd ? 12 : 1) : Number(match[2])
  return Number(match[1]) * 12 + month - 1 + (isEnd ? 1 : 0)
}

/**
 * Returns the time between two stored dates.
 *
 * @param endDate empty for an ongoing entry
 * @param asOf `YYYY-MM`, the end of ongoing entries
 * @returns `null` if the start is unknown or the span is empty
 */
export function stintOf(startDate: string, endDate: string, asOf: string): Stint | null {
  const from = monthOf(startDate, false)
  const to = endDate.trim() === '' ? monthOf(asOf, false) : monthOf(endDate, true)
  return from !== null && to !== null && to > from ? { from, to } : null
}

/** Returns the months that spans cover together; overlaps count once. */
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
