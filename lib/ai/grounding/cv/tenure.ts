/**
 * Whether so many years may be claimed of a working life: not more than it lasted, and "nearly" not by
 * more than a few months.
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
