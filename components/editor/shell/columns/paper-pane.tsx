import { SeparatorHorizontal } from 'lucide-react'
import { type ComponentProps, useCallback, useState } from 'react'
import { useAnyDraft, useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { PreviewPane, type ZoomTools } from '@/components/document/preview/preview-pane'
import { latePart } from '@/components/ui/late-part'
import { MenuToggle } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { useIsWide } from '@/components/ui/use-is-wide'
import { breaks as breakMessages } from '@/lib/messages/areas'
import { FindingFlags } from '../../checks/finding-flags'
import { ComingBars } from '../../guide/coming-bars'

const BreakHandles = latePart(
  () => import('../../breaks/break-handles').then((file) => file.BreakHandles),
  (_, retry) => <NotFetchedNotice {...retry} />,
)

type Props = Omit<
  ComponentProps<typeof PreviewPane>,
  'tool' | 'isToolOn' | 'overlay' | 'onZoomTools'
>

/** Preview of the editor, with handles for page breaks, and numbers at the findings of the checks. */
export function PaperPane(props: Props) {
  const messages = useMessages(breakMessages)
  const [isBreaking, setBreaking] = useState(false)
  const { view } = useAnyEditor()
  const isWide = useIsWide()
  const noteTools = useCallback(
    (zoom: ZoomTools | null) =>
      view.set({
        paperTools: zoom && { ...zoom, toggleBreaks: () => setBreaking((isShown) => !isShown) },
      }),
    [view],
  )
  const isGuided = useView(({ guide, pane }) => guide !== null && pane === 'write')
  const hasFlags = useView(({ flags }) => flags !== null)
  const isLetter = useAnyDraft(({ kind }) => kind === 'letter')
  // Page breaks belong to sections and entries, which a letter lacks.
  if (isLetter) return <PreviewPane {...props} isWhole={isWide} />
  return (
    <PreviewPane
      {...props}
      onZoomTools={noteTools}
      isWhole={isWide}
      tool={
        <MenuToggle
          text={messages.toggle}
          icon={<SeparatorHorizontal aria-hidden="true" />}
          isOn={isBreaking}
          onChange={() => setBreaking(!isBreaking)}
        />
      }
      isToolOn={isBreaking}
      overlay={(pages) => (
        <>
          {hasFlags && <FindingFlags {...pages} />}
          {isGuided && <ComingBars {...pages} />}
          {isBreaking && <BreakHandles {...pages} />}
        </>
      )}
    />
  )
}
