import { useMemo } from 'react'
import type { DocumentHead } from '@/dist/answers/document-answers'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { joinHeads, type ListedHead } from '@/lib/browser/sync/join-heads'
import { useRemoteHeads, useSyncState } from '@/lib/browser/sync/use-sync'
import type { PaperKind } from '@/lib/resume/schema/document'
import { useArrivals } from './use-arrivals'

/** CV or letter on the dashboard. */
export type PaperItem = Omit<ListedHead, 'kind'> & { kind: PaperKind }

/** Merges local and remote CVs and letters, each once; applications have their own page. */
export const joinItems = (heads: JournalHead[], remote: DocumentHead[]): PaperItem[] =>
  joinHeads(heads, remote).flatMap(({ kind, ...head }) =>
    kind === 'application' ? [] : [{ ...head, kind }],
  )

/**
 * Returns local and remote documents of a list; null until the local ones are loaded, and until an account that was
 * never synced here has been.
 *
 * @param reload reads the local documents again
 * @param join creates the items; a stable function
 */
export function useListItems<Item>(
  heads: JournalHead[] | null,
  reload: () => Promise<void>,
  join: (heads: JournalHead[], remote: DocumentHead[]) => Item[],
): Item[] | null {
  const remote = useArrivals(heads, useRemoteHeads(), reload)
  const { kind } = useSyncState()
  return useMemo(() => {
    if (!heads) return null
    const items = join(heads, remote ?? [])
    return items.length === 0 && kind === 'saving' ? null : items
  }, [heads, remote, kind, join])
}
