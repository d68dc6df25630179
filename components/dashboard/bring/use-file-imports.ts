'use client'

import { useCallback, useMemo } from 'react'
import { useSync, useSyncState } from '@/lib/browser/sync/use-sync'
import type { DashboardItem } from '../use-dashboard-items'
import { createBringQueue } from './import-queue'

/** Downloads CVs that exist only in the account to this device: at once for an action, in turn for cards in view. */
export function useFileImports() {
  const sync = useSync()
  const { kind } = useSyncState()
  const queue = useMemo(
    () => createBringQueue(async (id) => (await sync?.fetch(id)) ?? false),
    [sync],
  )

  /** True when the CV is on this device by then. */
  const bring = useCallback(
    async ({ id, isHere }: Pick<DashboardItem, 'id' | 'isHere'>) =>
      isHere || ((await sync?.fetch(id)) ?? false),
    [sync],
  )
  // Asked again as soon as the account can be reached.
  const canAsk = sync !== null && kind !== 'offline' && kind !== 'expired'
  return { bring, want: canAsk ? queue.want : null }
}
