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

/** Fragment of a list of bullets; its node says from which room on the list may break between its bullets. */
type BulletFragment = {
  item: {
    kind: string
    data?: { data?: { props?: { mayBreakFrom?: unknown; isSubItem?: unknown } } }
  }
}

/** Minimum bullets on both sides of a break inside a list that is kept together. */
const minBullets = 2

const propsOf = ({ item }: BulletFragment) => item.data?.data?.props

/**
 * Returns where a list of bullets that should stay whole breaks at the end of a page, since moving it would leave much
 * of the page empty: the number of placed parts and the index of the first fragment that goes to the next page; null for
 * anything else, or without two bullets on both sides.
 *
 * @param placed parts on this page
 * @param index fragment that does not fit
 * @param room points from the start of the list to the end of the page
 */
export function softBreak(
  fragments: readonly BulletFragment[],
  placed: readonly { item: unknown }[],
  index: number,
  room: number,
): { placed: number; remaining: number } | null {
  const starts = fragments.flatMap((fragment, at) => {
    const props = propsOf(fragment)
    return typeof props?.mayBreakFrom === 'number' && props.mayBreakFrom <= room && !props.isSubItem
      ? [at]
      : []
  })
  const last = starts.findLastIndex((at) => at <= index)
  const chosen = Math.min(last, starts.length - minBullets)
  const remaining = starts[chosen]
  if (remaining === undefined || chosen < minBullets) return null
  const kept = new Set<unknown>(fragments.slice(0, remaining).map(({ item }) => item))
  const count = placed.findIndex(({ item }) => !kept.has(item))
  return { placed: count < 0 ? placed.length : count, remaining }
}
