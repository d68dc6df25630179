import type { bulkExportLimits } from '@/lib/api/bulk-exports'
import type { DashboardItem } from '../use-dashboard-items'

type Choice = Pick<DashboardItem, 'id' | 'kind'>

/** Maximum number of documents of one export. */
export const maxDocuments: typeof bulkExportLimits.documents = 200

/** Returns whether a document can be exported: a letter has no anonymous version. */
export const isExportable = ({ kind }: Pick<Choice, 'kind'>, isBlind: boolean): boolean =>
  kind === 'resume' || !isBlind

/** Returns the ids of the first documents, up to the maximum. */
export const selectFirst = (items: readonly Choice[], isBlind: boolean): ReadonlySet<string> =>
  new Set(
    items
      .filter((item) => isExportable(item, isBlind))
      .slice(0, maxDocuments)
      .map(({ id }) => id),
  )

/** Adds a document to a selection, or removes it. */
export function toggleDocument(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Returns the ids to export in list order: selected, existing and exportable. */
export const selectedIds = (
  items: readonly Choice[],
  selected: ReadonlySet<string>,
  isBlind: boolean,
): string[] =>
  items.filter((item) => selected.has(item.id) && isExportable(item, isBlind)).map(({ id }) => id)
