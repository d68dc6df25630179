'use client'

import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { CommentsPanel } from '../../comments/comments-panel'
import { SideColumn } from './side-column'
import { SideSheet } from './side-sheet'

/** Comments beside the form. */
export function CommentsColumn({ opener }: { opener: Element | null }) {
  const { view, goTo } = useAnyEditor()
  const { comments: title } = useMessages(editorMessages)
  const close = () => view.set({ side: null })
  return (
    <SideColumn label={title} opener={opener} onClose={close} className="w-88">
      <CommentsPanel onClose={close} onGo={goTo} />
    </SideColumn>
  )
}

/** Comments as a sheet on a phone. */
export function CommentsSheet() {
  const { view, goTo } = useAnyEditor()
  const { comments: title } = useMessages(editorMessages)
  const close = () => view.set({ side: null })
  const go = (address: FieldAddress, offset?: number) => {
    close()
    // After the sheet has returned the focus to its opener.
    setTimeout(() => goTo(address, offset), 0)
  }
  return (
    <SideSheet label={title} onClose={close}>
      <CommentsPanel onClose={close} onGo={go} />
    </SideSheet>
  )
}
