import { isDuration } from '../../lexicon/labels'
import type { LineView } from '../sections/line-view'
import { entryDateOf } from './entry-dates'
import { type EntryStart, isPlaceLine } from './entry-starts'

/** Returns the line behind an employer, the duration of all its roles, and its place; -1 if it is none. */
function endOfTotal(lines: readonly LineView[], at: number): number {
  const [name, total, place] = lines.slice(at, at + 3)
  if (!name || !total || name.bullet || entryDateOf(name)) return -1
  if (isDuration(name.text) || !isDuration(total.text)) return -1
  return place && isPlaceLine(place) ? at + 3 : at + 2
}

/**
 * Splits employers with the duration of all their roles from the first role below them, as LinkedIn
 * has them: "Acme Ltd", "4 yrs 4 mos", "Engineer", "2017 – 2019".
 */
export function splitTotals(
  lines: readonly LineView[],
  starts: readonly EntryStart[],
): readonly EntryStart[] {
  return lines.reduce<readonly EntryStart[]>((split, _, at) => {
    const role = endOfTotal(lines, at)
    // A duration right above the date is that of one job.
    const first = split.find(({ dated }) => dated >= role)
    if (role < 0 || !first || first.dated === role) return split
    const before = split.filter((start) => start.at < at && start.dated < at)
    const behind = split.filter((start) => start.dated > first.dated || start.at > role)
    const others = behind.filter((start) => start !== first)
    return [...before, { at, dated: -1 }, { at: role, dated: first.dated }, ...others]
  }, starts)
}
