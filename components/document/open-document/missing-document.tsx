import { useEffect, useState } from 'react'
import { EmptyScreen } from '@/components/ui/empty-screen'
import { useSync, useSyncState } from '@/lib/browser/sync/use-sync'
import { wantedId } from './editor-address'
import { EditorSkeleton } from './editor-skeleton'
import { type UnopenedMessages, UnopenedScreen } from './unopened-screen'

type Props = {
  onFetched: () => void
  /** Messages for a kind of document other than CVs and letters. */
  messages?: UnopenedMessages
}

/**
 * Screen for a document that is not on this device. Downloads it from the account; without one, or on failure, explains
 * why.
 */
export function MissingDocument({ onFetched, messages }: Props) {
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
  if (isGuest) return <UnopenedScreen opened={{ kind: 'not-found' }} messages={messages} />
  if (!hasFailed) return messages ? <EmptyScreen /> : <EditorSkeleton />
  const retry = () => setFailed(false)
  return <UnopenedScreen opened={{ kind: 'not-fetched' }} onRetry={retry} messages={messages} />
}
