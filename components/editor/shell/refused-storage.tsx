'use client'

import { useEffect } from 'react'
import type { Journal } from '@/lib/browser/journal/journal-types'
import { UnopenedScreen } from './unopened-screen'

type Props = { journal: Journal; onRetry: () => void }

/** Says that the storage does not answer, and opens the CV once it does: the journal keeps trying. */
export function RefusedStorage({ journal, onRetry }: Props) {
  useEffect(
    () =>
      journal.onState(({ kind }) => {
        if (kind !== 'memory-only') onRetry()
      }),
    [journal, onRetry],
  )
  return <UnopenedScreen opened={{ kind: 'refused' }} onRetry={onRetry} />
}
