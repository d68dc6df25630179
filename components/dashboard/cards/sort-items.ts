import type { DashboardItem } from '../use-dashboard-items'

export const sortOrders = ['updated', 'created', 'title'] as const
export type SortOrder = (typeof sortOrders)[number]

/**
 * CVs in the order that was asked for: the latest first, or by what they are called.
 *
 * @param nameOf what a CV is called on its card
 */
export function sortItems(
  items: readonly DashboardItem[],
  order: SortOrder,
  locale: string,
  nameOf: (item: DashboardItem) => string,
): DashboardItem[] {
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
