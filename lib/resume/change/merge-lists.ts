import type { JsonValue } from '../json-value'
import { insertMissing, sameOrder } from './order'

/** Decides between two conflicting values; must be symmetric in "mine" and "theirs". */
export type Prefer = (mine: JsonValue, theirs: JsonValue) => 'mine' | 'theirs'

/**
 * Merges two orders derived from one base. If only one side moved items, its order is used; items
 * added by the other follow their predecessors there.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  prefer: Prefer,
): string[] {
  const [mineMoved, theirsMoved] = [!sameOrder(base, mine), !sameOrder(base, theirs)]
  const leads =
    mineMoved === theirsMoved ? prefer([...mine], [...theirs]) : mineMoved ? 'mine' : 'theirs'
  return leads === 'mine' ? insertMissing(mine, theirs) : insertMissing(theirs, mine)
}

/** Makes keys of equal items distinct by counting them. */
function keysOf(items: readonly JsonValue[]): string[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const text = JSON.stringify(item)
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return `${count} ${text}`
  })
}

/** Merges lists of plain values: additions and removals of both sides are applied. */
export function mergeItems(
  base: readonly JsonValue[],
  mine: readonly JsonValue[],
  theirs: readonly JsonValue[],
  prefer: Prefer,
): JsonValue[] {
  const [old, left, right] = [keysOf(base), keysOf(mine), keysOf(theirs)]
  const values = new Map<string, JsonValue>()
  for (const [at, key] of left.entries()) values.set(key, mine[at] ?? null)
  for (const [at, key] of right.entries()) values.set(key, theirs[at] ?? null)
  const [inOld, inLeft, inRight] = [new Set(old), new Set(left), new Set(right)]
  const isKept = (key: string) => (inLeft.has(key) && inRight.has(key)) || !inOld.has(key)
  const merged = mergeOrder(old.filter(isKept), left.filter(isKept), right.filter(isKept), prefer)
  return merged.map((key) => values.get(key) ?? null)
}
