import type { Segment } from '../segment'

/** Maximum length of a list item; longer ones are whole entries. */
const maxItemLength = 500

/** Whether a tagged item is plain text, not an entry with titles and lists. */
function isPlainItem(segments: readonly Segment[]): boolean {
  const blocks = new Set(segments.map(({ tag }) => tag?.block))
  const length = segments.reduce((sum, { text }) => sum + text.length, 0)
  return (
    blocks.size === 1 && length <= maxItemLength && segments.every(({ tag }) => tag?.level === 0)
  )
}

/**
 * Marks the first lines of tagged list items that have no visible bullet. Items next to each other
 * on a line are boxed keywords, and entries are not items.
 * @param segments of one page, bullets removed; modified in place
 */
export function markItems(segments: readonly Segment[]): void {
  const items = new Map<number, Segment[]>()
  for (const segment of segments) {
    const item = segment.tag?.item ?? 0
    if (item > 0) items.set(item, [...(items.get(item) ?? []), segment])
  }
  const firsts = [...items.values()].flatMap((own) => {
    const [first] = own
    return first && isPlainItem(own) ? [first] : []
  })
  for (const first of firsts) {
    const isBeside = firsts.some(
      (other) => other !== first && Math.abs(other.y - first.y) < 0.5 * first.size,
    )
    if (!first.bullet && !isBeside) first.bullet = true
  }
}
