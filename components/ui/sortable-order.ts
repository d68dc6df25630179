/**
 * The index that `id` has after it was dropped before or behind `targetId`, counted in the list
 * without its old place; `null` when one of them is not in the list or nothing would change.
 */
export function indexAfterMove(
  ids: readonly string[],
  id: string,
  targetId: string,
  isBehind: boolean,
): number | null {
  const from = ids.indexOf(id)
  const target = ids.indexOf(targetId)
  if (from < 0 || target < 0) return null
  const gap = isBehind ? target + 1 : target
  const to = gap > from ? gap - 1 : gap
  return to === from ? null : to
}
