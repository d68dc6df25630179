'use client'

import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { editor as editorMessages } from '@/lib/messages/areas'
import { ModePane } from './mode-pane'

const DesignPanel = latePart(
  () => import('../../design/design-panel').then((file) => file.DesignPanel),
  (_, retry) => <NotFetchedHere {...retry} />,
)

/** Design settings of the CV, beside the preview. */
export function DesignPane({ className }: { className?: string }) {
  const { session } = useEditor()
  const { design: label } = useMessages(editorMessages)
  const document = useDraft((draft) => draft)
  return (
    <ModePane label={label} className={className}>
      <DesignPanel document={document} onChange={(change) => session.redesign(change)} />
    </ModePane>
  )
}
