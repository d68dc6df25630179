'use client'

import { SeparatorHorizontal } from 'lucide-react'
import { type ComponentProps, useCallback, useState } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { PreviewPane, type ZoomTools } from '@/components/document/preview/preview-pane'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { ToolButton } from '@/components/ui/tool-button'
import { breaks as breakMessages } from '@/lib/messages/areas'

const BreakHandles = latePart(
  () => import('../../breaks/break-handles').then((file) => file.BreakHandles),
  (_, retry) => <NotFetchedNotice {...retry} />,
)

type Props = Omit<ComponentProps<typeof PreviewPane>, 'tool' | 'overlay' | 'onZoomTools'>

/** Preview of the editor, with handles for page breaks. */
export function PaperPane(props: Props) {
  const messages = useMessages(breakMessages)
  const [isBreaking, setBreaking] = useState(false)
  const { view } = useAnyEditor()
  const noteTools = useCallback(
    (zoom: ZoomTools | null) =>
      view.set({
        paperTools: zoom && { ...zoom, toggleBreaks: () => setBreaking((isShown) => !isShown) },
      }),
    [view],
  )
  const isLetter = useAnyDraft(({ kind }) => kind === 'letter')
  // Page breaks belong to sections and entries, which a letter lacks.
  if (isLetter) return <PreviewPane {...props} />
  return (
    <PreviewPane
      {...props}
      onZoomTools={noteTools}
      tool={
        <ToolButton
          aria-label={messages.toggle}
          aria-pressed={isBreaking}
          onPress={() => setBreaking(!isBreaking)}
          className="whitespace-nowrap aria-pressed:bg-on-night/15"
        >
          <SeparatorHorizontal aria-hidden="true" />
          <span className="@max-xl:hidden">{messages.toggle}</span>
        </ToolButton>
      }
      overlay={isBreaking ? (tracker) => <BreakHandles {...tracker} /> : undefined}
    />
  )
}
