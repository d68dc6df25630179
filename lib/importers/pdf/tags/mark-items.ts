import type { Segment } from '../segment'

/** Characters of an item above which it holds a whole entry, not a sentence. */
const maxItemLength = 500

/** Whether an item of a list is a text, not an entry with titles and lists of its own. */
function isPlainItem(segments: readonly Segment[]): boolean {
  const blocks = new Set(segments.map(({ tag }) => tag?.block))
  const length = segments.reduce((sum, { text }) => sum + text.length, 0)
  return (
    blocks.size === 1 && length <= maxItemLength && segments.every(({ tag }) => tag?.level === 0)
  )
}

/**
 * Marks the first lines of what the file's tags call items of a list, where the page itself shows no
 * sign before them. Items beside each other on a line are words in boxes, and entries are no items.
 *
 * @param segments of one page, without signs of bullets; they are changed
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
