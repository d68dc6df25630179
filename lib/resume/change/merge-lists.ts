import type { JsonValue } from '../json-value'
import { insertMissing, sameOrder } from './order'

/** Which of two values wins where only one can; must not depend on who is called "mine". */
export type Prefer = (mine: JsonValue, theirs: JsonValue) => 'mine' | 'theirs'

/**
 * One order out of two that come from one. Where only one side moved things, its order holds; what
 * the other side put in comes behind what it stood behind there.
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

/** Names equal items apart: the second "SQL" is not the first. */
function keysOf(items: readonly JsonValue[]): string[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const text = JSON.stringify(item)
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return `${count} ${text}`
  })
}

/** Merges lists of plain values: what either side put in is there, what either took out is gone. */
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
