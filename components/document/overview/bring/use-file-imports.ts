import { useCallback, useMemo } from 'react'
import { useSync, useSyncState } from '@/lib/browser/sync/use-sync'
import type { PaperItem } from '../use-list-items'
import { createBringQueue } from './import-queue'

/** Downloads remote CVs to this device: at once for an action, queued for visible cards. */
export function useFileImports() {
  const sync = useSync()
  const { kind } = useSyncState()
  const queue = useMemo(
    () => createBringQueue(async (id) => (await sync?.fetch(id)) ?? false),
    [sync],
  )

  /** Resolves with true if the CV is on this device. */
  const bring = useCallback(
    async ({ id, isHere }: Pick<PaperItem, 'id' | 'isHere'>) =>
      isHere || ((await sync?.fetch(id)) ?? false),
    [sync],
  )
  // Retried as soon as the account is reachable.
  const canAsk = sync !== null && kind !== 'offline' && kind !== 'expired'
  return { bring, want: canAsk ? queue.want : null }
}
