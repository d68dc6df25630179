/**
 * A length as a whole number of 64ths of a point. The layout adds heights up in single precision and
 * takes any rest between two boxes, however small, for a gap where a page may end. Sums of 64ths are
 * exact, so there is no rest, and a heading stays with what follows it.
 */
export function quantise(points: number): number {
  return Math.round(points * 64) / 64
}

/** Points of a millimetre: an inch has 72 points and 25.4 mm. */
export const pointsPerMillimetre = 72 / 25.4
