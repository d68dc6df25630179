import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { files as filesMessages } from '@/lib/messages/areas'
import { equalJson } from '@/lib/resume/json-value'

/** Minimum characters of a CV; below that the detection is not loaded. */
const minCharacters = 300

/**
 * Offers to import a whole CV that was pasted into a field. The paste itself is not prevented; accepting the offer
 * undoes it.
 */
export function PasteOffer() {
  const messages = useMessages(filesMessages)
  const journal = useJournal()
  const router = useRouter()
  const withLateCode = useLateCode()
  const { session, undo, redo } = useAnyEditor()
  const offer = useRef<(text: string) => void>(() => {})
  useEffect(() => {
    offer.current = (text) => {
      if (!journal) return
      const before = session.document()
      const revert = () => {
        if (equalJson(session.document(), before)) return
        undo()
        // Edited since: edit and paste stay.
        if (!equalJson(session.document().content, before.content)) redo()
      }
      // The pasted text is removed only after it is stored as an import.
      const read = () =>
        withLateCode(async () => {
          const { storeDraft } = await import('@/lib/browser/import-export/import/draft-files')
          const id = await storeDraft(journal.namespace, '', { kind: 'text', text })
          revert()
          router.push(inSpace(`/import#${id}`))
        })
      const action = { label: messages.readPasted, onAction: () => void read() }
      // If the code cannot be loaded, nothing is offered.
      import('@/lib/browser/import-export/import/looks-like-cv').then(
        ({ looksLikeCv }) => looksLikeCv(text) && showToast({ text: messages.pastedCv, action }),
        () => {},
      )
    }
  })
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain') ?? ''
      if (text.length >= minCharacters) offer.current(text)
    }
    document.addEventListener('paste', paste, { capture: true })
    return () => document.removeEventListener('paste', paste, { capture: true })
  }, [])
  return null
}
