'use client'

import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { useEscape } from '@/components/ui/use-escape'
import { usePanelFocus } from '@/components/ui/use-panel-focus'
import { editor as editorMessages, ui as uiMessages } from '@/lib/messages/areas'

/** Column for the design settings, with a close button. */
export function DesignFrame({ className, children }: { className?: string; children: ReactNode }) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const { close } = useMessages(uiMessages)
  const panel = useRef<HTMLElement>(null)
  const backToWriting = () => view.set({ pane: 'write' })
  usePanelFocus(panel)
  useEscape(backToWriting)
  return (
    <main
      ref={panel}
      tabIndex={-1}
      aria-label={messages.design}
      className={`scroll-thin min-h-0 scroll-pt-16 min-w-0 overflow-y-auto overscroll-contain bg-well -outline-offset-2 ${className ?? ''}`}
    >
      <div className="@container mx-auto max-w-2xl px-4 pt-4 pb-24 sm:px-6">
        <div className="mb-2 flex min-h-11 items-center justify-between gap-2 max-md:sr-only">
          <h2 className="text-xl">{messages.design}</h2>
          <IconButton label={close} className="max-md:hidden" onPress={backToWriting}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
        {children}
      </div>
    </main>
  )
}
