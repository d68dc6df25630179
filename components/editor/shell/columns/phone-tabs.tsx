'use client'

import { FileText, Palette, Pencil, Target } from 'lucide-react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import type { EditorView } from '@/components/document/editor/view-store'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { useMessages } from '@/components/ui/messages'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useDocumentActions } from '../top-bar/use-document-actions'

/** Tabs of the editor on a phone, and for a CV a button to tailor it. */
export function PhoneTabs() {
  const { view, session } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const pane = useView((state) => state.pane)
  const { openTailor } = useDocumentActions()
  const { canWrite } = useSpace()
  const document = session.document
  const select = (id: EditorView['pane'] | 'tailor') => {
    if (id !== 'tailor') view.set({ pane: id })
    else void openTailor()
  }
  return (
    <BottomTabs
      label={messages.tabs}
      selected={pane}
      onSelect={select}
      tabs={[
        { id: 'write', label: messages.write, icon: Pencil },
        { id: 'preview', label: messages.preview, icon: FileText },
        { id: 'design', label: messages.design, icon: Palette },
        ...(document().kind === 'resume' && canWrite
          ? [{ id: 'tailor' as const, label: messages.tailor, icon: Target }]
          : []),
      ]}
    />
  )
}
