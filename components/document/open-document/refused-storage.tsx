'use client'

import { useEffect } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { UnopenedScreen, type UnopenedWords } from './unopened-screen'

type Props = {
  journal: Journal
  onRetry: () => void
  /** Of another kind of document than CVs and letters. */
  words?: UnopenedWords
}

/** Says that the storage does not answer, and opens the document once it does: the journal keeps trying. */
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
