import { levelsOf, withLevel } from '@/lib/resume/bullet-levels'
import type { Bullet } from '@/lib/resume/schema/content'

type Bullets = readonly Bullet[]

/** Returns the index after a bullet and its sub-points. */
export function groupEnd(bullets: Bullets, index: number): number {
  const levels = levelsOf(bullets)
  if (levels[index] === 1) return index + 1
  const next = levels.findIndex((level, at) => at > index && level === 0)
  return next < 0 ? bullets.length : next
}

/** Returns where the group that an index is inside begins; the index itself between groups. */
function groupStart(bullets: Bullets, index: number): number {
  const levels = levelsOf(bullets)
  let at = index
  while (at > 0 && levels[at] === 1) at--
  return at
}

/** Returns the bullets without sub-points of one that is removed: they must not become those of another one. */
export function withoutBullet(bullets: Bullets, index: number): Bullet[] {
  const end = groupEnd(bullets, index)
  return bullets.flatMap((bullet, at) => {
    if (at === index) return []
    return at > index && at < end ? withLevel(bullet, 0) : bullet
  })
}

/** Returns the bullets with one and its sub-points at another place, given as an index of the bullets without them. */
function placeGroup(bullets: Bullets, index: number, to: number): Bullet[] {
  const end = groupEnd(bullets, index)
  const rest = [...bullets.slice(0, index), ...bullets.slice(end)]
  rest.splice(to, 0, ...bullets.slice(index, end))
  return rest
}

/**
 * Moves a bullet with its sub-points past the bullet above or below and that one's sub-points; a sub-point past one line.
 *
 * @returns null at the ends
 */
export function stepGroup(bullets: Bullets, index: number, by: -1 | 1): Bullet[] | null {
  const end = groupEnd(bullets, index)
  if (by < 0 ? index === 0 : end >= bullets.length) return null
  const isSub = levelsOf(bullets)[index] === 1
  if (by < 0) return placeGroup(bullets, index, isSub ? index - 1 : groupStart(bullets, index - 1))
  const past = isSub ? 1 : groupEnd(bullets, end) - end
  return placeGroup(bullets, index, index + past)
}

/**
 * Moves a bullet with its sub-points to where its row was dropped: never between another bullet and its sub-points.
 *
 * @param to index of the row, counted after the removal of that row alone
 */
export function dropGroup(bullets: Bullets, index: number, to: number): Bullet[] {
  const end = groupEnd(bullets, index)
  const others = bullets.filter((_, at) => at !== index)
  const own = new Set(bullets.slice(index, end))
  const at = others.slice(0, to).filter((bullet) => !own.has(bullet)).length
  const rest = bullets.filter((bullet) => !own.has(bullet))
  const isSub = levelsOf(bullets)[index] === 1
  if (isSub || at >= rest.length || at === index) return placeGroup(bullets, index, at)
  const start = groupStart(rest, at)
  const isBetween = start === at
  return placeGroup(bullets, index, isBetween ? at : at > index ? groupEnd(rest, start) : start)
}
