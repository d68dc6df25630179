import type { FlagMark } from './flag-marks'

/** Disc of one flag or of several that are too close for discs of their own; in CSS pixels from the corner of the pages. */
export type Disc = {
  side: 'left' | 'right'
  middle: number
  marks: readonly { mark: FlagMark; middle: number }[]
}

/** CSS pixels between the middles of two discs, at least. */
export const discStep = 21
/** CSS pixels by which a disc may stand below the middle of its lines: it still touches its line. */
const mayShift = 9
/** Points of ink between a disc and its lines from which it stands at the other side: another column is in between. */
const otherColumn = 24

/** Returns the side of a mark: the given one, unless another column stands there and none at the other side. */
function sideOf({ ink, own }: FlagMark, start: Disc['side']): Disc['side'] {
  const between = { left: own.left - ink.left, right: ink.right - own.right }
  const end = start === 'left' ? 'right' : 'left'
  return between[start] > otherColumn && between[end] <= otherColumn ? end : start
}

/** Adds a mark below the discs of its side: to the last one if it is too close for a disc of its own. */
function addMark(discs: readonly Disc[], disc: Disc): Disc[] {
  const last = discs.at(-1)
  if (!last) return [disc]
  const middle = Math.max(disc.middle, last.middle + discStep)
  if (middle - disc.middle <= mayShift) return [...discs, { ...disc, middle }]
  return [...discs.slice(0, -1), { ...last, marks: [...last.marks, ...disc.marks] }]
}

/**
 * Places the discs of flags in lanes beside the pages, so that none lies on another one.
 *
 * @param start side of the first lane
 * @param tops CSS pixels from the top to each page
 * @param scale CSS pixels per point
 */
export function placeFlags(
  marks: readonly FlagMark[],
  start: Disc['side'],
  tops: readonly number[],
  scale: number,
): Disc[] {
  const placed = marks
    .map((mark): Disc => {
      const middle = (tops[mark.page] ?? 0) + ((mark.top + mark.bottom) / 2) * scale
      return { side: sideOf(mark, start), middle, marks: [{ mark, middle }] }
    })
    .toSorted((one, other) => one.middle - other.middle)
  return (['left', 'right'] as const).flatMap((side) =>
    placed.filter((disc) => disc.side === side).reduce(addMark, [] as readonly Disc[]),
  )
}
