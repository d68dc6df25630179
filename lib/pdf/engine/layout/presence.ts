/** A part of a page as the pagination has placed it; `y` counts from where its parent began. */
type PlacedPart = {
  item: { kind: string }
  y: number
  height: number
  children?: readonly PlacedPart[]
}

/** An item that the pagination is at; a penalty after another item may ask for `ahead` points after that. */
type Fragment = { item: { kind: string; type?: string; ahead?: number } }

/** More room than this, in shares of what is asked for, is not left empty for it. */
const maxEmpty = 5

/** The lower edge of what is printed: the pagination counts space at the end of a page as well. */
function inkReach(placed: readonly PlacedPart[]): number {
  return placed.reduce((reach, { item, y, height, children }) => {
    if (item.kind === 'spacer') return reach
    return Math.max(reach, y + (children ? inkReach(children) : height))
  }, 0)
}

/**
 * Whether a column that breaks at the end of a page leaves less there than the part before it asks for
 * (`minPresenceAhead`), so that both should move on. The pagination itself asks this of rows and texts alone. False
 * where that would leave much of the page empty.
 *
 * @param before the fragment before the column
 * @param placed parts of the column on this page
 * @param room points from the column's beginning to the end of the page
 */
export function isTooShort(
  before: Fragment | undefined,
  placed: readonly PlacedPart[],
  room: number,
): boolean {
  const ahead = before?.item.kind === 'penalty' ? (before.item.ahead ?? 0) : 0
  return inkReach(placed) < ahead && room <= ahead * maxEmpty
}
