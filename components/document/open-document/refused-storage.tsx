'use client'

import { useEffect } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { UnopenedScreen, type UnopenedWords } from './unopened-screen'

type Props = {
  journal: Journal
  onRetry: () => void
  /** Messages for a kind of document other than CVs and letters. */
  words?: UnopenedWords
}

/** Reports that storage does not answer, and opens the document once it does. */
export function RefusedStorage({ journal, onRetry, words }: Props) {
  useEffect(
    () =>
      journal.onState(({ kind }) => {
        if (kind !== 'memory-only') onRetry()
      }),
    [journal, onRetry],
  )
  return <UnopenedScreen opened={{ kind: 'refused' }} onRetry={onRetry} words={words} />
}
