import type { PaperItem } from '@/components/document/overview/use-list-items'
import { groupFamilies } from '@/lib/resume/family/group-families'

/** A card, and what lies behind it: versions of the CV, and letters for it or one of them. */
export type Stack = { top: PaperItem; versions: PaperItem[]; letters: PaperItem[] }

/**
 * Lays versions and letters behind their main CV, at the place of the first of
 * them. Those of a CV that is not in the list lie by themselves.
 *
 * @param items sorted
 * @param cvOfLetter id of the CV of each letter that has one
 */
export function stackItems(
  items: readonly PaperItem[],
  cvOfLetter: ReadonlyMap<string, string | null>,
): Stack[] {
  const mains = new Map<string, Stack>()
  const byId = new Map<string, Stack>()
  for (const { master, followers } of groupFamilies(items)) {
    const tops = master ? [master] : followers
    for (const top of tops) {
      const stack = { top, versions: master ? followers : [], letters: [] }
      mains.set(top.id, stack)
      for (const { id } of [top, ...stack.versions]) byId.set(id, stack)
    }
  }
  for (const item of items) {
    const stack = byId.get(cvOfLetter.get(item.id) ?? '')
    if (item.kind !== 'letter' || !stack) continue
    stack.letters.push(item)
    mains.delete(item.id)
  }
  return [...mains.values()]
}
