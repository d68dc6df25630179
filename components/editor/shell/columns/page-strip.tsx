import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { PreviewColumn } from './preview-column'

/** Part of the page above a question or the design on a phone; opens the page. Not beside an open keyboard. */
export function PageStrip({ className = 'h-31' }: { className?: string }) {
  const { view } = useAnyEditor()
  const { preview } = useMessages(editorMessages)
  return (
    <div
      className={`relative shrink-0 overflow-hidden border-hair border-b short:hidden ${className}`}
    >
      <div inert className="absolute inset-0 flex [&_[data-floating-tool]]:hidden">
        <PreviewColumn className="flex-1" />
      </div>
      <button
        type="button"
        aria-label={preview}
        onClick={() => view.set({ pane: 'preview' })}
        className="absolute inset-0 cursor-zoom-in -outline-offset-2"
      />
    </div>
  )
}
