'use client'

import { FileText, ListChecks, Palette, Pencil } from 'lucide-react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'

/** Modes of the editor at the bottom of a phone. */
export function PhoneTabs({ hasChecks }: { hasChecks: boolean }) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const pane = useView((state) => state.pane)
  return (
    <BottomTabs
      label={messages.tabs}
      selected={pane}
      onSelect={(id) => view.set({ pane: id })}
      tabs={[
        { id: 'write' as const, label: messages.write, icon: Pencil },
        { id: 'preview' as const, label: messages.preview, icon: FileText },
        { id: 'design' as const, label: messages.design, icon: Palette },
        ...(hasChecks ? [{ id: 'check' as const, label: messages.checks, icon: ListChecks }] : []),
      ]}
    />
  )
}
