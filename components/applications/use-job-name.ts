'use client'

import { useCallback } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Named = Pick<JournalHead, 'title' | 'name' | 'label'>

/** Returns what an application is called: its position and employer, else the name that another program gave it. */
export function useJobName(): (head: Named) => string {
  const words = useMessages(applicationsMessages)
  return useCallback(
    ({ title, name, label }: Named) =>
      words.job(label.trim(), name.trim()) || title.trim() || words.untitled,
    [words],
  )
}
