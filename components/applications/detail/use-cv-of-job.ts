'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns the stored CV of a job, fetched from the account if it is not on this device; null if neither has it,
 * undefined while loading. Follows changes of other tabs; call `reload` after own ones.
 */
export function useCvOfJob(journal: Journal, id: string) {
  const sync = useSync()
  const [read, setRead] = useState<{ id: string; cv: ResumeDocument | null }>()
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn reads again
  useEffect(() => {
    let isCurrent = true
    const open = async () => {
      let found = id === '' ? null : await journal.peek(id)
      if (!found && id !== '' && (await sync?.fetch(id))) found = await journal.peek(id)
      if (isCurrent) setRead({ id, cv: found?.kind === 'resume' ? found : null })
    }
    void open()
    return () => {
      isCurrent = false
    }
  }, [journal, sync, id, turn])
  useEffect(
    () => journal.onOtherTab((changed) => changed === id && reload()),
    [journal, id, reload],
  )
  return { cv: read?.id === id ? read.cv : undefined, reload }
}
