/**
 * Breaks the lines of a paragraph with a measure (called by the bundle script): at a share of the width, unless all of
 * it saves a line.
 *
 * @param measure share of the width; undefined for all of it
 * @param breakAt returns the nodes at which lines of some widths end; none if there is no such break
 * @public read by the bundle script
 */
export function breakInMeasure(
  measure: number | undefined,
  widths: readonly number[],
  breakAt: (widths: readonly number[]) => number[],
): number[] {
  if (measure === undefined) return breakAt(widths)
  const narrow = breakAt(widths.map((width) => width * measure))
  const wide = breakAt(widths)
  return narrow.length > 0 && narrow.length <= wide.length ? narrow : wide
}
