import { useEffect, useState } from 'react'
import { whileCurrent } from '@/components/ui/while-current'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns the master of a CV from this device, else from the account, reloaded after changes by this or another tab.
 * Null if it is nowhere, or while loading.
 *
 * @param heads of all documents; null while loading
 */
export function useFollowedCv(
  id: string,
  heads: readonly JournalHead[] | null,
): ResumeDocument | null {
  const journal = useJournal()
  const sync = useSync()
  const [followed, setFollowed] = useState<ResumeDocument | null>(null)
  const isListed = heads !== null
  const revision = heads?.find((head) => head.id === id)?.revision
  useEffect(() => {
    if (!journal || !isListed) return
    const look = async () => {
      if (revision === undefined) await sync?.fetch(id)
      const found = await journal.peek(id)
      return found?.kind === 'resume' ? found : null
    }
    return whileCurrent(look(), setFollowed)
  }, [journal, sync, id, isListed, revision])
  return followed
}
