import 'server-only'
import { dayMs, hourMs } from '@/lib/resume/dates/durations'
import type { VersionHeadData } from './version-rows'

type Thinned = Pick<VersionHeadData, 'number' | 'at' | 'reason' | 'name'>

/** Returns true for a version that was sent out or has a name: the user may need it after years. */
export function isRetainedForever({ reason, name }: Pick<Thinned, 'reason' | 'name'>): boolean {
  return reason === 'download' || reason === 'named' || name !== ''
}

/** Ages at which a version comes into a longer period, in milliseconds. */
const stretchEnds = [dayMs, 7 * dayMs, 365 * dayMs] as const

/** Returns the period within which only the newest is retained; null where all are, 'none' where none is. */
function stretchOf(at: number, now: number): string | null {
  const age = now - at
  const [day, week, year] = stretchEnds
  if (age <= day) return null
  if (age <= week) return `hour ${Math.floor(at / hourMs)}`
  if (age <= year) return `day ${Math.floor(at / dayMs)}`
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

/**
 * Returns the earliest time at which one of some versions comes into a longer period, in milliseconds since 1970; null
 * if none ever does.
 */
export function nextThinning(versions: readonly Thinned[], now: number): number | null {
  const times = versions
    .filter((version) => !isRetainedForever(version))
    .flatMap(({ at }) => stretchEnds.map((age) => at + age).filter((time) => time >= now))
  return times.length === 0 ? null : Math.min(...times)
}
