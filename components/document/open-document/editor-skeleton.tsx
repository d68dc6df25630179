import { useLayoutEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { keepEarlyWords } from '@/lib/browser/editing/early-words'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import { firstFields } from '../fields/first-fields'
import { sectionIcon } from '../fields/section-icons'

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
            <div key={row} className="flex h-9.5 shrink-0 items-center border-hair border-b px-5">
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

/** Sheet where the first page will be. */
export function PaperOutline({ className }: { className?: string | undefined }) {
  return (
    <div className={`flex justify-center bg-mat p-6 ${className ?? ''}`}>
      <div className="aspect-[210/297] h-full max-w-full bg-paper shadow-paper" />
    </div>
  )
}

/** First fields of a new CV, where they stand in the editor: they come with the page and keep what is typed. */
function EarlyFields() {
  const { basics } = useMessages(sectionsMessages)
  const Icon = sectionIcon(basicsKey)
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = form.current
    // Runs while the fields are still on the page.
    return () => keepEarlyWords(element?.querySelectorAll('input') ?? [])
  }, [])
  return (
    <div ref={form} className="early-fields @container border-hair border-b">
      <p className="flex min-h-11 items-center gap-2.5 px-5 pt-1 font-[650] text-lg pointer-coarse:min-h-13">
        <Icon aria-hidden="true" className="size-4 shrink-0 text-soft" />
        {basics.name}
      </p>
      <div className="grid grid-cols-2 gap-3 px-5 pt-1 pb-4">
        {firstFields.map(({ field, autoComplete = 'off', className }) => (
          <TextField
            key={field}
            label={basics.fields[field].label}
            autoComplete={autoComplete}
            enterKeyHint="next"
            data-early-field={field}
            className={className}
          />
        ))}
      </div>
    </div>
  )
}
