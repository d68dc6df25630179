import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { useLetterEditor } from '@/components/document/editor/editor-context'
import { localDay } from '@/lib/browser/ai/letters/local-day'
import {
  type Evidence,
  type EvidenceWatch,
  openEvidenceWorker,
  watchEvidence,
} from '@/lib/browser/ai/letters/watch-evidence'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { equalJson } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'

const WatchContext = createContext<EvidenceWatch | null>(null)

/** Finds evidence for the letter in its CV. Typing rerenders nothing. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const { session } = useLetterEditor()
  const journal = useJournal()
  const [watch, setWatch] = useState<EvidenceWatch | null>(null)
  useEffect(() => {
    if (!journal) return
    let known: ResumeDocument | null = null
    const resumeId = session.document().lineage?.documentId
    const opened = watchEvidence({
      letter: session.document,
      subscribe: session.subscribe,
      async loadResume() {
        const found = resumeId ? await journal.peek(resumeId) : null
        const resume = found?.kind === 'resume' ? found : null
        // A stable object for equal content, posted to the worker once.
        if (!equalJson(resume, known)) known = resume
        return known
      },
      open: openEvidenceWorker,
      today: () => localDay(new Date()),
    })
    setWatch(opened)
    const stop = journal.onOtherTab((changed) => {
      if (changed === resumeId) opened.lookAgain()
    })
    return () => {
      stop()
      opened.close()
    }
  }, [journal, session])
  return <WatchContext value={watch}>{children}</WatchContext>
}

const waiting: Evidence = { kind: 'waiting' }
const never = () => () => {}

/** Returns the evidence found for the letter's sentences. */
export function useEvidence(): Evidence {
  const watch = useContext(WatchContext)
  const read = () => watch?.evidence() ?? waiting
  return useSyncExternalStore(watch?.subscribe ?? never, read, () => waiting)
}
