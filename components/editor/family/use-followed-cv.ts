import { useEffect, useState } from 'react'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns the master of a CV from this device, reloaded after changes in another tab and on return to the page. Null if
 * it is not here, or while loading.
 */
export function useFollowedCv(id: string): ResumeDocument | null {
  const journal = useJournal()
  const [followed, setFollowed] = useState<ResumeDocument | null>(null)
  useEffect(() => {
    if (!journal) return
    let isCurrent = true
    const look = async () => {
      const found = await journal.peek(id)
      if (isCurrent) setFollowed(found?.kind === 'resume' ? found : null)
    }
    const lookWhenSeen = () => {
      if (document.visibilityState === 'visible') void look()
    }
    void look()
    const stop = journal.onOtherTab((changed) => {
      if (changed === id) void look()
    })
    document.addEventListener('visibilitychange', lookWhenSeen)
    return () => {
      isCurrent = false
      stop()
      document.removeEventListener('visibilitychange', lookWhenSeen)
    }
  }, [journal, id])
  return followed
}
