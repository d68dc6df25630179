import type { JsonValue } from './json-value'

/** Level of a bullet: 0, or 1 for a sub-point of the last bullet of level 0 above it. */
export type BulletLevel = 0 | 1

type Levelled = { level?: JsonValue | undefined }

/** Returns the stored level of a bullet; deeper ones count as 1, values of other programs as 0. */
export const storedLevel = ({ level }: Levelled): BulletLevel =>
  typeof level === 'number' && level >= 1 ? 1 : 0

/**
 * Returns the levels of a list as it is shown. A sub-point whose bullet was deleted, moved away or is not shown has the
 * level 0: it must not look like a part of another one.
 *
 * @param isShown whether a bullet can have sub-points; default: all can
 */
export function levelsOf<T extends Levelled>(
  bullets: readonly T[],
  isShown: (bullet: T) => boolean = () => true,
): BulletLevel[] {
  let hasParent = false
  return bullets.map((bullet) => {
    if (storedLevel(bullet) === 1) return hasParent ? 1 : 0
    hasParent = isShown(bullet)
    return 0
  })
}

/** Returns a bullet with a level; level 0 is stored as no level at all. */
export function withLevel<T extends object>(
  bullet: T & Levelled,
  level: BulletLevel,
): T & Levelled {
  const { level: _, ...rest } = bullet
  return { ...(rest as T), ...(level === 0 ? {} : { level }) }
}
