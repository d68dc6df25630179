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
      <div className="h-14 shrink-0 border-line border-b bg-panel" />
      <div className="flex min-h-0 flex-1">
        <div className="w-16 border-line border-e bg-panel max-md:hidden names:w-52 xl:w-56" />
        <div className="flex flex-1 flex-col gap-3 bg-well p-6 xl:max-w-[35rem]">
          <div className="h-8 w-40 rounded-control bg-line" />
          <div className="h-64 rounded-card border border-line bg-panel" />
        </div>
        <div className="flex flex-1 justify-center bg-mat p-8 max-md:hidden">
          <div className="aspect-[210/297] w-full max-w-xl self-start bg-paper shadow-paper" />
        </div>
      </div>
    </div>
  )
}
