import { useEffect, useSyncExternalStore } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { type UnopenedMessages, UnopenedScreen } from './unopened-screen'

type Props = {
  journal: Journal
  onRetry: () => void
  /** Messages for a kind of document other than CVs and letters. */
  messages?: UnopenedMessages
}

/** Reports that storage does not answer or is blocked, and opens the document once it can be read. */
export function RefusedStorage({ journal, onRetry, messages }: Props) {
  useEffect(
    () =>
      journal.onState(({ kind }) => {
        if (kind !== 'memory-only') onRetry()
      }),
    [journal, onRetry],
  )
  const state = useSyncExternalStore(journal.onState, journal.state, journal.state)
  const isBlocked = state.kind === 'memory-only' && state.reason === 'blocked'
  const kind = isBlocked ? 'blocked' : 'refused'
  return <UnopenedScreen opened={{ kind }} onRetry={onRetry} messages={messages} />
}
