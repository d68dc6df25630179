'use client'

import { useMemo } from 'react'
import type { DocumentHead } from '@/lib/browser/client/answers/document-answers'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { joinHeads, type ListedHead } from '@/lib/browser/sync/join-heads'
import { useRemoteHeads, useSyncState } from '@/lib/browser/sync/use-sync'
import type { PaperKind } from '@/lib/resume/schema/document'
import { useArrivals } from './imports/use-arrivals'

/** A CV or letter on the dashboard. */
export type DashboardItem = Omit<ListedHead, 'kind'> & { kind: PaperKind }

/**
 * The CVs and letters of this device and those of the account that are not here yet, each once; applications have a
 * page of their own.
 */
export const joinItems = (heads: JournalHead[], remote: DocumentHead[]): DashboardItem[] =>
  joinHeads(heads, remote).flatMap(({ kind, ...head }) =>
    kind === 'application' ? [] : [{ ...head, kind }],
  )

/**
 * Everything that a list shows of this device and of the account; null until this device has answered, and while an
 * account that has never been heard on this device may still have something.
 *
 * @param reload reads the documents of this device again
 * @param join makes the items of the list; always the same function
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
