import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import type { EditorView } from '@/components/document/editor/view-store'
import { IconButton } from '@/components/ui/icon-button'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { useEscape } from '@/components/ui/use-escape'
import { useOpener, usePanelFocus } from '@/components/ui/use-panel-focus'
import { editor as editorMessages, ui as uiMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { SideSheet } from '../shell/columns/side-sheet'
import { useOpenHistory } from '../shell/top-bar/use-document-commands'

const CommentsPanel = latePane(
  () => import('../comments/comments-panel').then((file) => file.CommentsPanel),
  'm-4',
)
const VersionPanel = latePane(
  () => import('../history/open-versions').then((file) => file.OpenVersions),
  'm-4',
)

type Tab = NonNullable<EditorView['side']>

type Props = {
  /** Whether the document is read-only here. */
  isReader: boolean
  /** Whether it lies beside the paper; else it is a sheet over the page. */
  isColumn: boolean
}

/** Drawer at the end of the editor with comments and history, one at a time. */
export function Drawer({ isReader, isColumn }: Props) {
  const { view, goTo } = useAnyEditor()
  const names = useTabNames()
  const side = useView((state) => state.side)
  const opener = useOpener(side !== null)
  if (side === null) return null
  const close = () => view.set({ side: null })
  const go = (address: FieldAddress, offset?: number) => {
    if (isColumn) return goTo(address, offset)
    close()
    // After the sheet has returned the focus to its opener.
    setTimeout(() => goTo(address, offset), 0)
  }
  const content = (
    <>
      <DrawerTabs side={side} onClose={close} />
      <div className="scroll-thin min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pt-4 pb-10">
        {side === 'comments' && <CommentsPanel onGo={go} />}
        {side === 'history' && <VersionPanel isReader={isReader} />}
      </div>
    </>
  )
  if (!isColumn) {
    return (
      <SideSheet label={names[side]} onClose={close}>
        {content}
      </SideSheet>
    )
  }
  return (
    <DrawerColumn label={names[side]} opener={opener} onClose={close}>
      {content}
    </DrawerColumn>
  )
}

function useTabNames(): Record<Tab, string> {
  const { comments, history } = useMessages(editorMessages)
  return { comments, history }
}

function DrawerTabs({ side, onClose }: { side: Tab; onClose: () => void }) {
  const { view } = useAnyEditor()
  const names = useTabNames()
  const { close } = useMessages(uiMessages)
  const openHistory = useOpenHistory()
  return (
    <div className="flex items-end gap-4 border-hair border-b ps-4 pe-2">
      {(['comments', 'history'] as const).map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === side}
          onClick={() => (id === 'history' ? openHistory.open() : view.set({ side: id }))}
          className="-mb-px min-h-11 cursor-pointer border-transparent border-b-2 font-semibold text-soft -outline-offset-2 hover:text-ink aria-pressed:border-ink aria-pressed:text-ink"
        >
          {names[id]}
        </button>
      ))}
      <IconButton label={close} className="ms-auto self-center" onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  )
}

type ColumnProps = {
  label: string
  /** Button that opened it, recorded before the panel's code was loaded. */
  opener: Element | null
  onClose: () => void
  children: ReactNode
}

/** Column beside the paper: takes the focus, returns it, and closes on Escape. */
function DrawerColumn({ label, opener, onClose, children }: ColumnProps) {
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, opener)
  useEscape(onClose)
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className="flex min-h-0 w-82 shrink-0 flex-col border-hair border-s bg-panel outline-none"
    >
      {children}
    </aside>
  )
}
