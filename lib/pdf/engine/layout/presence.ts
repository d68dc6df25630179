/** Part of a page placed by the pagination; `y` is relative to its parent. */
type PlacedPart = {
  item: { kind: string }
  y: number
  height: number
  children?: readonly PlacedPart[]
}

/** Item of the pagination that is a node of the layout. */
type HeldItem = { kind: string; data?: { data?: { props?: { keepWithPrevious?: unknown } } } }

/**
 * Returns the height in points to which a page is filled again, so that its last lines go to the next page with a part
 * that does not fit (`keepWithPrevious`); null for any other part, or without lines before it.
 *
 * @param next the part, or the space before it and the part
 */
export function heightWithoutLast(
  next: readonly { item: HeldItem }[],
  placed: readonly PlacedPart[],
): number | null {
  const part = next.find(({ item }) => item.kind !== 'spacer')?.item
  if (part?.data?.data?.props?.keepWithPrevious !== true) return null
  const reach = inkReach(placed)
  return reach > 1 ? reach - 1 : null
}

/** Current item of the pagination; a penalty after an item may require `ahead` points after it. */
type Fragment = { item: { kind: string; type?: string; ahead?: number } }

/** Maximum empty space, as a factor of the required space, that is left for it. */
const maxEmpty = 5

/** Returns the lower edge of printed content, since the pagination also counts space at the end of a page. */
function inkReach(placed: readonly PlacedPart[]): number {
  return placed.reduce((reach, { item, y, height, children }) => {
    if (item.kind === 'spacer') return reach
    return Math.max(reach, y + (children ? inkReach(children) : height))
  }, 0)
}

/**
 * Returns whether a column that breaks at the end of a page leaves less there than the part before it requires
 * (`minPresenceAhead`), so that both should move on. The pagination itself checks this only for rows and texts. False
 * if much of the page would be empty.
 *
 * @param before fragment before the column
 * @param placed parts of the column on this page
 * @param room points from the column's start to the end of the page
 */
export function isTooShort(
  before: Fragment | undefined,
  placed: readonly PlacedPart[],
  room: number,
): boolean {
  const ahead = before?.item.kind === 'penalty' ? (before.item.ahead ?? 0) : 0
  return inkReach(placed) < ahead && room <= ahead * maxEmpty
}
