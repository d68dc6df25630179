import type { BulletLevel } from '@/lib/resume/bullet-levels'
import type { SourceText } from '../source/source-types'
import type { Traced } from './draft-types'

/** Minimum indent of sub-points relative to the bullets above: in points, and as a share of the type size. */
const minIndent = { points: 6, share: 0.7 }

/** Beginning of the text of a list item; lengths in points. */
type ItemStart = { x: number; stream: number; size: number }

/**
 * Returns the levels of list items by their indent: an item is a sub-point if its text begins further in than that of the
 * last one of level 0 in its column. Deeper levels count as 1.
 *
 * @param items null for what is no item, which ends a list
 */
export function levelsByIndent(items: readonly (ItemStart | null)[]): BulletLevel[] {
  let base: ItemStart | null = null
  return items.map((item) => {
    const indent = item ? Math.max(minIndent.points, minIndent.share * item.size) : 0
    if (item && base && item.stream === base.stream && item.x > base.x + indent) return 1
    base = item
    return 0
  })
}

/** Returns where a value begins, if it is a whole item of a list in the file; null otherwise. */
function startOf({ form, slices }: Traced, { lines, layout }: SourceText): ItemStart | null {
  const [first] = slices
  const line = lines[first?.line ?? -1]
  // The first piece of a line of a structured file is the name of its field.
  const piece = line?.pieces[layout === 'data' ? 1 : 0]
  if (form !== 'copy' || !first || !line?.bullet || !piece || first.from >= piece.to) return null
  return { x: piece.box.x, stream: line.stream, size: piece.runs[0]?.size ?? 0 }
}

/** Returns the levels of the bullets of an entry by their indent in the file. */
export const bulletLevelsOf = (values: readonly Traced[], source: SourceText): BulletLevel[] =>
  levelsByIndent(values.map((value) => startOf(value, source)))
