import { useEffect, useState } from 'react'
import { useLetterDraft } from '@/components/document/editor/editor-context'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Returns the CV of the open letter from this device; null if it is not here, or while loading. */
export function useLetterCv(): ResumeDocument | null {
  const journal = useJournal()
  const id = useLetterDraft(({ lineage }) => lineage?.documentId ?? null)
  const [resume, setResume] = useState<ResumeDocument | null>(null)
  useEffect(() => {
    if (!journal || !id) return
    let isCurrent = true
    const look = async () => {
      const found = await journal.peek(id)
      if (isCurrent) setResume(found?.kind === 'resume' ? found : null)
    }
    void look()
    const stop = journal.onOtherTab((changed) => {
      if (changed === id) void look()
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [journal, id])
  return resume
}
