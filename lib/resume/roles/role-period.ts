import { compareDates, isCanonicalDate } from '../dates/dates'

type Dated = { startDate: string; endDate: string }

/**
 * Returns the roles with the earliest start and latest end. Null if a start or end is not a
 * canonical date, which cannot be compared. An ongoing role ends last.
 */
export function periodOf<T extends Dated>(roles: readonly T[]): { first: T; last: T } | null {
  let [first] = roles
  let last = first
  for (const role of roles) {
    if (!first || !last || !isCanonicalDate(role.startDate.trim())) return null
    const isOver = role.endDate.trim() !== ''
    if (isOver && !isCanonicalDate(role.endDate.trim())) return null
    if ((compareDates(role.startDate, first.startDate) ?? 0) < 0) first = role
    const isLater = !isOver || (compareDates(role.endDate, last.endDate) ?? 0) > 0
    if (last.endDate.trim() !== '' && isLater) last = role
  }
  return first && last ? { first, last } : null
}
