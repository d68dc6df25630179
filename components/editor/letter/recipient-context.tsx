import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { type FoundRecipient, findRecipient } from '@/lib/browser/ai/letters/find-posting'
import { addressTo, composeLetter, isUnaddressed } from '@/lib/browser/ai/letters/shown-letter'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { letter as letterMessages } from '@/lib/messages/areas'
import { equalJson } from '@/lib/resume/json-value'
import { useEvidence } from './evidence-context'

/** Fields of a recipient that a job may name. */
const fields = ['name', 'organization', 'email'] as const

type RecipientState = {
  /** Recipient that the job names, to be confirmed before it is printed; null: none. */
  found: FoundRecipient | null
  /** Says that it is somebody else. */
  refuse: () => void
}

const RecipientContext = createContext<RecipientState>({ found: null, refuse: () => {} })

/** Returns the recipient that waits for a yes. */
export const useFoundRecipient = (): RecipientState => useContext(RecipientContext)

/** Finds the recipient that the job names, and shows on the page what of the letter is not sent. */
export function RecipientProvider({ children }: { children: ReactNode }) {
  const { session, run } = useLetterEditor()
  const journal = useJournal()
  const empty = useLetterDraft(({ content: { recipient } }) =>
    fields.filter((field) => recipient[field].trim() === '').join(' '),
  )
  const [found, setFound] = useState<FoundRecipient | null>(null)
  const [isRefused, setRefused] = useState(false)
  const isOpening = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again once a field is filled or emptied
  useEffect(() => {
    if (!journal) return
    return whileCurrent(findRecipient(journal, session.document()), (next) => {
      // Confirmed in the job since the letter was begun. A name that is emptied later stays out.
      const isDue = next?.isConfirmed && isOpening.current && isUnaddressed(session.document())
      isOpening.current = false
      const address = () =>
        run((document) => ({
          document: next ? { ...document, content: addressTo(document, next) } : document,
          focus: null,
        }))
      if (!isDue || !address()) setFound(next)
    })
  }, [journal, session, run, empty])
  const refuse = useCallback(() => setRefused(true), [])
  const asked = isRefused ? null : found
  useShowUnsent(asked)
  const value = useMemo(() => ({ found: asked, refuse }), [asked, refuse])
  return <RecipientContext value={value}>{children}</RecipientContext>
}

/** Shows on the page what is not sent: a recipient to confirm, struck sentences, and questions for empty paragraphs. */
function useShowUnsent(found: FoundRecipient | null) {
  const { session, print } = useLetterEditor()
  const { prompts } = useMessages(letterMessages)
  const evidence = useEvidence()
  const show = useEffectEvent(() => {
    const shown = composeLetter(session.document(), {
      found,
      sentences: evidence.kind === 'known' ? evidence.sentences : [],
      questions: {
        why: prompts.why.hint,
        proofs: prompts.proofs.hint,
        close: prompts.close.hint,
      },
    })
    const before = print.get().shown
    // Equal marks are one list, and equal fields one set, so that a key renders no page for them.
    const isMarked = before && equalJson([...shown.marks], [...before.marks])
    const isGrey = before && equalJson([...shown.grey], [...before.grey])
    print.set({
      shown: {
        ...shown,
        ...(isMarked && { marks: before.marks }),
        ...(isGrey && { grey: before.grey }),
      },
    })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown again with what was found
  useEffect(() => show(), [found, evidence])
  useEffect(() => session.subscribe(() => show()), [session])
}
