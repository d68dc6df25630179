'use client'

import { useEffect, useState } from 'react'
import { useSync, useSyncState } from '@/lib/browser/sync/use-sync'
import { wantedId } from '../state/editor-address'
import { EditorSkeleton } from './editor-skeleton'
import { UnopenedScreen } from './unopened-screen'

/**
 * A CV that is not on this device: the account may have it. Brings it here and looks again; where
 * there is no account, or it does not give it, the words for that.
 */
export function MissingDocument({ onFetched }: { onFetched: () => void }) {
  const sync = useSync()
  const isGuest = useSyncState().kind === 'guest'
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!sync || hasFailed) return
    let isCurrent = true
    const bring = async () => {
      const isHere = await sync.fetch(wantedId(location.hash))
      if (!isCurrent) return
      if (isHere) onFetched()
      else setFailed(true)
    }
    void bring()
    return () => {
      isCurrent = false
    }
  }, [sync, hasFailed, onFetched])
  if (isGuest) return <UnopenedScreen opened={{ kind: 'not-found' }} />
  if (!hasFailed) return <EditorSkeleton />
  return <UnopenedScreen opened={{ kind: 'not-fetched' }} onRetry={() => setFailed(false)} />
}
