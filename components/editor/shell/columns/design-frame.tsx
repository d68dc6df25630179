'use client'

import { ChevronLeft } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { usePanelFocus } from '@/components/ui/use-panel-focus'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { useAnyEditor } from '../../state/editor-context'

/** The column of the design, with the way back to writing. */
export function DesignFrame({ className, children }: { className?: string; children: ReactNode }) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel)
  return (
    <main
      ref={panel}
      tabIndex={-1}
      aria-label={messages.design}
      className={`scroll-thin min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-well -outline-offset-2 ${className ?? ''}`}
    >
      <div className="@container mx-auto max-w-2xl px-4 pt-4 pb-24 sm:px-6">
        <div className="mb-2 flex min-h-11 items-center justify-between gap-2 max-md:sr-only">
          <h2 className="text-xl">{messages.design}</h2>
          <Button
            look="quiet"
            className="max-md:hidden"
            onPress={() => view.set({ pane: 'write' })}
          >
            <ChevronLeft aria-hidden="true" className="rtl:rotate-180" />
            {messages.closeDesign}
          </Button>
        </div>
        {children}
      </div>
    </main>
  )
}
