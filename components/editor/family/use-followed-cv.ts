import { useEffect, useState } from 'react'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * The CV that another one follows, as it is on this device: again when a tab changed it, and when somebody comes back
 * to this page. Null where it is not here, or not yet.
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
