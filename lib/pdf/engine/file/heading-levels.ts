/**
 * Numbers headings without a gap, as PDF/UA demands (ISO 14289-1, 7.4.2): the first is at level 1, and none is more than
 * one level below the one before. Headings of one kind under the same heading stay at one level.
 *
 * @param levels as the templates tag them, in reading order: a CV without a name begins with a section (2), and a
 *   section without a heading with an entry (3)
 */
export function closeHeadingGaps(levels: readonly number[]): number[] {
  const open: number[] = []
  return levels.map((level) => {
    while ((open[open.length - 1] ?? 0) >= level) open.pop()
    return open.push(level)
  })
}
