import 'server-only'
import { dayMs, hourMs } from '@/lib/resume/dates/durations'
import type { VersionHeadData } from './version-rows'

type Thinned = Pick<VersionHeadData, 'number' | 'at' | 'reason' | 'name'>

/** Returns true for a version that was sent out or has a name: the user may need it after years. */
export function isRetainedForever({ reason, name }: Pick<Thinned, 'reason' | 'name'>): boolean {
  return reason === 'download' || reason === 'named' || name !== ''
}

/** Returns the period within which only the newest is retained; null where all are, 'none' where none is. */
function stretchOf(at: number, now: number): string | null {
  const age = now - at
  if (age <= dayMs) return null
  if (age <= 7 * dayMs) return `hour ${Math.floor(at / hourMs)}`
  if (age <= 365 * dayMs) return `day ${Math.floor(at / dayMs)}`
  return 'none'
}

/**
 * Finds the versions to delete: all of the last day stay, the newest of each hour for a week, the newest of each
 * day for a year, then none; named ones and those sent out stay for ever and do not count as the newest of a
 * period. The newest of a day is the newest of its hour, so that thinning often and thinning once have the same
 * result.
 *
 * @param versions in any order, `at` in milliseconds since 1970
 * @param now milliseconds since 1970
 * @returns their numbers
 */
export function findThinnable(versions: readonly Thinned[], now: number): number[] {
  const newest = new Map<string, Thinned>()
  const gone: number[] = []
  for (const version of versions) {
    if (isRetainedForever(version)) continue
    const stretch = stretchOf(version.at, now)
    if (stretch === null) continue
    if (stretch === 'none') {
      gone.push(version.number)
      continue
    }
    const other = newest.get(stretch)
    if (!other) newest.set(stretch, version)
    else if (other.at < version.at || (other.at === version.at && other.number < version.number)) {
      gone.push(other.number)
      newest.set(stretch, version)
    } else gone.push(version.number)
  }
  return gone
}
