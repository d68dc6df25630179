import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { useLetterEditor } from '@/components/document/editor/editor-context'
import { isStruck, withoutStruck } from '@/lib/ai/letters/struck'
import { localDay } from '@/lib/browser/ai/letters/local-day'
import {
  type Evidence,
  type EvidenceWatch,
  openEvidenceWorker,
  watchEvidence,
} from '@/lib/browser/ai/letters/watch-evidence'
import { peekToldCv } from '@/lib/browser/private-facts/peek-told-cv'
import { privateFactsOf } from '@/lib/browser/private-facts/private-facts'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { sharedAccount } from '@/lib/browser/sync/account/use-account'
import { equalJson } from '@/lib/resume/json-value'
import type { LetterDocument, PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'

const WatchContext = createContext<EvidenceWatch | null>(null)

/** Returns a function that leaves out struck sentences, with one object for one document. */
function createPrinted(evidence: Evidence) {
  let last: { from: LetterDocument; printed: LetterDocument } | null = null
  return (document: PaperDocument): PaperDocument => {
    if (document.kind !== 'letter' || evidence.kind !== 'known') return document
    if (last?.from !== document) {
      last = { from: document, printed: withoutStruck(document, evidence.sentences) }
    }
    return last.printed
  }
}

/** Finds evidence for the letter in its CV; what that strikes is not printed. Typing rerenders nothing. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const { session, print } = useLetterEditor()
  const journal = useJournal()
  const [watch, setWatch] = useState<EvidenceWatch | null>(null)
  useEffect(() => {
    if (!journal) return
    let known: ResumeDocument | null = null
    const told = privateFactsOf(sharedAccount().namespace())
    const resumeId = session.document().lineage?.documentId
    const opened = watchEvidence({
      letter: session.document,
      subscribe: session.subscribe,
      async loadResume() {
        const resume = resumeId ? await peekToldCv(journal, resumeId) : null
        // A stable object for equal content, posted to the worker once.
        if (!equalJson(resume, known)) known = resume
        return known
      },
      open: openEvidenceWorker,
      today: () => localDay(new Date()),
    })
    setWatch(opened)
    const printWithout = () => {
      const evidence = opened.evidence()
      const sentences = evidence.kind === 'known' ? evidence.sentences : []
      const struck = sentences.filter(isStruck).length
      print.set({ printed: createPrinted(evidence), settled: opened.settle, struck })
    }
    printWithout()
    const stops = [
      told.subscribe(() => opened.lookAgain()),
      opened.subscribe(printWithout),
      journal.onOtherTab((changed) => {
        if (changed === resumeId) opened.lookAgain()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      opened.close()
    }
  }, [journal, session, print])
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

/** Returns a function that looks for evidence again, after the CV has changed. */
export const useLookAgain = (): (() => void) => {
  const watch = useContext(WatchContext)
  return () => watch?.lookAgain()
}
