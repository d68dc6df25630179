import { useEffect } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { type UnopenedMessages, UnopenedScreen } from './unopened-screen'

type Props = {
  journal: Journal
  onRetry: () => void
  /** Messages for a kind of document other than CVs and letters. */
  messages?: UnopenedMessages
}

/** Reports that storage does not answer, and opens the document once it does. */
export function RefusedStorage({ journal, onRetry, messages }: Props) {
  useEffect(
    () =>
      journal.onState(({ kind }) => {
        if (kind !== 'memory-only') onRetry()
      }),
    [journal, onRetry],
  )
  return <UnopenedScreen opened={{ kind: 'refused' }} onRetry={onRetry} messages={messages} />
}
