'use client'

import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { FamilyPanel } from '../../family/family-panel'
import { SideColumn } from './side-column'
import { SideSheet } from './side-sheet'

/** Linked CVs beside the form. */
export function FamilyColumn({ opener }: { opener: Element | null }) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const close = () => view.set({ side: null })
  return (
    <SideColumn label={messages.linkedCvs} opener={opener} onClose={close} className="w-88">
      <FamilyPanel onClose={close} />
    </SideColumn>
  )
}

/** Linked CVs as a sheet on a phone. */
export function FamilySheet() {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const close = () => view.set({ side: null })
  return (
    <SideSheet label={messages.linkedCvs} onClose={close}>
      <FamilyPanel onClose={close} />
    </SideSheet>
  )
}
