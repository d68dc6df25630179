import { type ReactNode, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import type { GuideStation } from '@/lib/browser/editing/guide-stations'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import { common as commonMessages, editor as editorMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { useFormSession } from '../open-document/use-form-session'
import { createEditor } from './create-editor'
import { EditorContext } from './editor-context'
import { createViewStore, type EditorView } from './view-store'

type Props = {
  document: PaperDocument
  history: UndoHistory
  journal: Journal
  /** Initial section; null on a phone for the list of sections. */
  section: string | null
  /** Question of the guided start to begin with. */
  guide?: GuideStation | null
  /** Initial mode. */
  pane?: EditorView['pane']
  /** Whether the URL belongs to another document and must not change. */
  isElsewhere?: boolean
  /** Whether the document was just created, and is not stored before something of the person's own is in it. */
  isNew?: boolean
  children: ReactNode
}

/** Opens a CV or letter for editing. */
export function EditorProvider(props: Props) {
  const { document, history, journal, section, isElsewhere, isNew, children } = props
  const { guide = null, pane = 'write' } = props
  const messages = useMessages(editorMessages)
  const { undo: undoLabel, filing } = useMessages(commonMessages)
  const withLateCode = useLateCode()
  const parts = useFormSession(document, history, journal, { isElsewhere, isNew })
  const [editor] = useState(() =>
    createEditor({
      ...parts,
      view: createViewStore({ section, guide, pane }),
      ids: createIdGenerator(),
      messages,
      undoLabel,
      lockedText: filing.lockedHint,
      withLateCode,
    }),
  )
  return <EditorContext value={editor}>{children}</EditorContext>
}
