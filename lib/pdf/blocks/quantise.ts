/**
 * Rounds a length to 64ths of a point. The layout adds heights in single precision and treats any remainder between two
 * boxes as a gap where a page may end. Sums of 64ths are exact, so that a heading stays with what follows it.
 */
export function quantise(points: number): number {
  return Math.round(points * 64) / 64
}

/** Points per millimetre: an inch has 72 points and 25.4 mm. */
export const pointsPerMillimetre = 72 / 25.4
