'use client'

import { useEditor } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { editor as editorMessages } from '@/lib/messages/areas'
import { ModePane } from './mode-pane'

const ChecksContent = latePart(
  () => import('../../checks/checks-content').then((file) => file.ChecksContent),
  (_, retry) => <NotFetchedHere {...retry} />,
)

/** Checks of the CV, beside its pages. */
export function CheckPane({ className }: { className?: string }) {
  const { goTo } = useEditor()
  const { checks } = useMessages(editorMessages)
  return (
    <ModePane label={checks} className={className}>
      <ChecksContent onGo={goTo} />
    </ModePane>
  )
}
