import { monthsOf } from '../../cv/tenure'
import type { Quantity } from '../reading/types'
import type { CvFacts } from './places'

const minutesOfYear = 525_600

/**
 * Returns whether a number of years of experience is true: at most as long as the working life, and "nearly" by a few
 * months at most.
 *
 * @param limit the word before the number: `more`, `over`, `less`, `about`, `atLeast`, `atMost` or nothing
 */
export function isTenureTrue(years: number, limit: string, months: number): boolean {
  const claimed = years * 12
  if (limit === 'more' || limit === 'over') return months > claimed
  if (limit === 'less') return months >= claimed - 6
  if (limit === 'about') return Math.abs(months - claimed) <= 6
  return months >= claimed - 1 && months < claimed + 24
}

/** Returns whether the dates of the CV support a number: a year among them, or the years that its posts lasted. */
export function isDatedBy(
  { unit, value }: Quantity,
  limit: string,
  { years, stints }: Pick<CvFacts, 'years' | 'stints'>,
): boolean {
  if (unit === 'year' || unit === '') return years.has(value)
  if (unit !== 'time' || value < minutesOfYear) return false
  const claimed = value / minutesOfYear
  return (
    isTenureTrue(claimed, limit, monthsOf(stints)) ||
    stints.some((stint) => isTenureTrue(claimed, limit, monthsOf([stint])))
  )
}
