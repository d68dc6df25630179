/** The extent of a row on the screen, in pixels. */
export type RowBox = { top: number; bottom: number }

/**
 * Where a row would land: its index in the list without its old place. `others` are the boxes of all
 * other rows from top to bottom, `y` is where the pointer is. A row is passed at its middle.
 */
export function landingIndex(others: readonly RowBox[], y: number): number {
  return others.filter((box) => (box.top + box.bottom) / 2 < y).length
}

/** The index after one key of a row that is being moved, or null when the key moves nothing. */
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
