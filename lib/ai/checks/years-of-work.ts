import { monthOf, monthsOf } from '../cv/tenure'
import type { CheckInput } from './rule'

/** Returns the years in which a CV has jobs; times between them do not count. */
export const yearsOfWork = ({ cv }: CheckInput): number =>
  monthsOf(cv.posts.flatMap(({ stint }) => stint ?? [])) / 12

/** Returns today as a number of months, as in `Stint`. */
export const monthOfToday = ({ today }: CheckInput): number => monthOf(today, false) ?? 0
