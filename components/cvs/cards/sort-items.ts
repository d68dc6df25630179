import type { PaperItem } from '@/components/document/overview/use-list-items'

export const sortOrders = ['updated', 'created', 'title'] as const
export type SortOrder = (typeof sortOrders)[number]

/**
 * Sorts CVs: latest first, or by name.
 *
 * @param nameOf returns the name on a CV's card
 */
export function sortItems(
  items: readonly PaperItem[],
  order: SortOrder,
  locale: string,
  nameOf: (item: PaperItem) => string,
): PaperItem[] {
  if (order !== 'title') {
    const time = order === 'updated' ? 'updatedAt' : 'createdAt'
    return items.toSorted((a, b) => b[time] - a[time] || (a.id < b.id ? -1 : 1))
  }
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .sort((a, b) => compare(a.name, b.name) || b.item.updatedAt - a.item.updatedAt)
    .map(({ item }) => item)
}
