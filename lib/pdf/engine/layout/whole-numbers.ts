const number = /^[(£$€]?\d[\d.,:/]*[%k]?$/
/** Start of what a number counts, and of a number after a preposition. */
const counted = /^[\p{Ll}\d%£$€]/u
const preposition = /^(?:a|at|by|in|of|to)$/i
const startOfNumber = /^[£$€]?\d/
/** Maximum characters of a word that stays with its number. */
const maxUnitLength = 12

/**
 * Returns whether a break would separate a number from what it counts, such as "24 minutes" or "1 in 4" (called before
 * the glue by the bundle script).
 *
 * @public read by the bundle script
 */
export function partsNumber(syllables: readonly string[], index: number): boolean {
  let next = index
  while (syllables[next]?.trim() === '') next += 1
  const before = syllables[index - 1] ?? ''
  const after = syllables[next] ?? ''
  if (number.test(before)) return counted.test(after) && after.length <= maxUnitLength
  return preposition.test(before) && startOfNumber.test(after)
}
