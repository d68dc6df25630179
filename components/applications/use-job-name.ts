'use client'

import { useCallback } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DocumentHead } from '@/lib/browser/journal/journal-types'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Named = Pick<DocumentHead, 'title' | 'name' | 'label'>

/** Returns what an application is called: its own name, else its position and employer. */
export function useJobName(): (head: Named) => string {
  const words = useMessages(applicationsMessages)
  return useCallback(
    ({ title, name, label }: Named) =>
      title.trim() || words.job(label.trim(), name.trim()) || words.untitled,
    [words],
  )
}
