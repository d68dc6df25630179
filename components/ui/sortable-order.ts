/** Vertical extent of a row on screen in pixels. */
export type RowBox = { top: number; bottom: number }

/**
 * Returns the index where a dragged row would land, in the list without it. `others` are the boxes of all other rows
 * from top to bottom, `y` is the pointer's position. A row is passed at its middle.
 */
export function landingIndex(others: readonly RowBox[], y: number): number {
  return others.filter((box) => (box.top + box.bottom) / 2 < y).length
}

/**
 * Returns which way another row makes room, in rooms of the dragged one: up (-1), down (1) or not at all. `at` is its
 * index in the list without the dragged row.
 */
export const shiftOf = (at: number, from: number, to: number): -1 | 0 | 1 =>
  at >= from && at < to ? -1 : at < from && at >= to ? 1 : 0

/** Returns the index after a key for a row being moved; null if the key does not move it. */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'ArrowDown':
      return Math.min(count - 1, index + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
