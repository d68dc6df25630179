import { useAnyEditor } from '@/components/document/editor/editor-context'
import { NoteDialog } from '@/components/document/note-dialog'
import { filingOf } from '@/lib/resume/filing'

/** Private note of the open document, saved at every keystroke. */
export function NotePanel({ onClose }: { onClose: () => void }) {
  const { session } = useAnyEditor()
  const { note = '' } = filingOf(session.document())
  return (
    <NoteDialog note={note} onChange={(next) => session.refile({ note: next })} onClose={onClose} />
  )
}
