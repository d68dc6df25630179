import type { BulletLevel } from '@/lib/resume/bullet-levels'
import type { SourceLine, SourceText } from '../source/source-types'
import type { Traced } from './draft-types'

/** Minimum indent of sub-points relative to the bullets above: in points, and as a share of the type size. */
const minIndent = { points: 6, share: 0.7 }

/** Beginning of the text of a list item, with its place in a list where the file has one; lengths in points. */
type ItemStart = { x: number; stream: number; size: number; list?: SourceLine['list'] }

/**
 * Returns whether an item is nested below another one: by its depth in the lists of the file, else by its indent. Lists of
 * other names may stand in between, further out than the items around them.
 *
 * @param base the last item of level 0
 * @param tops the last items of level 0 by the name of their list
 */
function isBelow(item: ItemStart, base: ItemStart, tops: ReadonlyMap<string, ItemStart>): boolean {
  if (item.stream !== base.stream) return false
  const { list } = item
  const own = list && tops.get(list.id)
  const above = own ?? base
  const deeper = list && above.list ? list.depth - above.list.depth : 0
  if (deeper > 0) return true
  if (deeper < 0 && own) return false
  return item.x > above.x + Math.max(minIndent.points, minIndent.share * item.size)
}

/**
 * Returns the levels of list items: an item is a sub-point if it is nested below the last one of level 0, or, in a file
 * that does not say, if its text begins further in than that one's in its column. Deeper levels count as 1.
 *
 * @param items null for what is no item, which ends a list
 */
export function levelsByIndent(items: readonly (ItemStart | null)[]): BulletLevel[] {
  let base: ItemStart | null = null
  let tops = new Map<string, ItemStart>()
  return items.map((item) => {
    if (item && base && isBelow(item, base, tops)) return 1
    if (!item || item.stream !== base?.stream) tops = new Map()
    if (item?.list) tops.set(item.list.id, item)
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
  const { stream, list } = line
  return { x: piece.box.x, stream, size: piece.runs[0]?.size ?? 0, list }
}

/** Returns the levels of the bullets of an entry by their indent in the file. */
export const bulletLevelsOf = (values: readonly Traced[], source: SourceText): BulletLevel[] =>
  levelsByIndent(values.map((value) => startOf(value, source)))
