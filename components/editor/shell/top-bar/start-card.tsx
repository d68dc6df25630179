'use client'

import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { isUntouched } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/areas'

/** Card beside the first fields of an empty CV that offers a sample. */
export function StartCard() {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  if (!useDraft(isUntouched)) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-panel px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">{messages.startTitle}</p>
        <p className="text-soft text-sm">{messages.startHint}</p>
      </div>
      <Button onPress={() => view.set({ overlay: 'samples' })}>{messages.chooseSample}</Button>
    </div>
  )
}
