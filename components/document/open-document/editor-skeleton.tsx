import { PaperOutline } from '@/components/ui/empty-screen'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { EarlyFields } from './early-fields'

/** Placeholder of the editor while its code comes and the journal is read; for a new CV with its first fields. */
export function EditorSkeleton() {
  const messages = useMessages(editorMessages)
  return (
    <div className="flex h-dvh flex-col" aria-busy="true">
      <p role="status" className="sr-only">
        {messages.loading}
      </p>
      <div className="box-content flex h-13 shrink-0 items-center border-hair border-b bg-panel px-5 text-soft text-sm max-md:h-17">
        <span aria-hidden="true" className="late-words">
          {messages.loading}
        </span>
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="flex w-[clamp(21rem,42vw,31rem)] shrink-0 flex-col overflow-hidden bg-panel max-md:w-full">
          <EarlyFields />
          {['first', 'second', 'third', 'fourth'].map((row) => (
            <div
              key={row}
              className="flex h-9.5 shrink-0 items-center border-hair border-b px-5 early-guide:hidden"
            >
              <div className="h-3 w-40 rounded-control bg-line" />
            </div>
          ))}
        </div>
        <PaperOutline className="flex-1 border-hair border-s max-md:hidden" />
      </div>
      <div className="h-16 shrink-0 border-line border-t bg-panel md:hidden" />
    </div>
  )
}
