'use client'

import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'

/** Placeholder of the editor while the journal is read. */
export function EditorSkeleton() {
  const messages = useMessages(editorMessages)
  return (
    <div className="flex h-dvh flex-col" aria-busy="true">
      <p role="status" className="sr-only">
        {messages.loading}
      </p>
      <div className="h-13 shrink-0 border-hair border-b bg-panel" />
      <div className="flex min-h-0 flex-1">
        <div className="flex w-[clamp(21rem,44vw,31rem)] shrink-0 flex-col bg-panel max-md:w-full">
          {['first', 'second', 'third', 'fourth'].map((row) => (
            <div key={row} className="flex h-9.5 items-center border-hair border-b px-5">
              <div className="h-3 w-40 rounded-control bg-line" />
            </div>
          ))}
        </div>
        <div className="flex flex-1 justify-center border-hair border-s bg-mat p-6 max-md:hidden">
          <div className="aspect-[210/297] h-full max-w-full bg-paper shadow-paper" />
        </div>
      </div>
    </div>
  )
}
