import { useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { PreviewColumn } from '../shell/columns/preview-column'

/** Part of the page that the question is about, above it on a phone; opens the page. Not beside an open keyboard. */
export function PageStrip() {
  const { view } = useEditor()
  const { preview } = useMessages(editorMessages)
  return (
    <div className="relative h-31 shrink-0 overflow-hidden border-hair border-b short:hidden">
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
