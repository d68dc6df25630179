'use client'

import { ChevronLeft } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { useDraft, useEditor } from '../state/editor-context'

const DesignPanel = latePart(
  () => import('@/components/design/design-panel').then((file) => file.DesignPanel),
  (_, retry) => (
    <NotFetchedHere {...retry} className="rounded-card border border-line bg-panel p-4" />
  ),
)

/** How the CV looks, beside the paper it changes. */
export function DesignColumn({ className }: { className?: string }) {
  const { session, view } = useEditor()
  const messages = useMessages(editorMessages)
  const document = useDraft((draft) => draft)
  return (
    <main
      aria-label={messages.design}
      className={`scroll-thin min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-well ${className ?? ''}`}
    >
      <div className="mx-auto max-w-2xl px-4 pt-4 pb-24 sm:px-6">
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
        <DesignPanel document={document} onChange={(change) => session.redesign(change)} />
      </div>
    </main>
  )
}
