/**
 * Renumbers headings without gaps, as PDF/UA requires (ISO 14289-1, 7.4.2): the first has level 1, and none is more
 * than one level below the previous one. Headings of one kind under the same heading keep a common level.
 *
 * @param levels as tagged by the templates, in reading order: a CV without a name begins with a section (2), a section
 *   without a heading with an entry (3)
 */
export function closeHeadingGaps(levels: readonly number[]): number[] {
  const open: number[] = []
  return levels.map((level) => {
    while ((open[open.length - 1] ?? 0) >= level) open.pop()
    return open.push(level)
  })
}
