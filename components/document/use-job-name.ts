import { useCallback } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Named = Pick<JournalHead, 'title' | 'name' | 'label'>

/** Returns the name of an application: position and employer, else the title given by another program. */
export function useJobName(): (head: Named) => string {
  const messages = useMessages(applicationsMessages)
  return useCallback(
    ({ title, name, label }: Named) =>
      messages.job(label.trim(), name.trim()) || title.trim() || messages.untitled,
    [messages],
  )
}
